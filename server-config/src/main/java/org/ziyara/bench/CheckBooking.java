package org.ziyara.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Many clients do what families, desks, directors and the night do, all at once and by chance;
 * meanwhile and afterwards the database must keep every invariant, and what each client was told.
 */
public final class CheckBooking {

  private static final int OPERATIONS = 100_000;
  private static final long SEED = 2026;
  private static final int PROGRESS_SECONDS = 10;

  /** Sweepers come every 15 seconds, the second review of an order after two minutes. */
  private static final int QUIET_SECONDS = 240;

  /** Of a short check nobody waits for the second reviews. */
  private static final int MANY = 20_000;

  private final Connection connection;
  private final ServerLog log;
  private final Town town;
  private final Invariants invariants;
  private final Ledger ledger = new Ledger();
  private final Tally tally = new Tally();
  private final RandomOperations operations;
  private final boolean reviewed;
  private final Consumer<String> say;
  private final Set<String> broken = new LinkedHashSet<>();

  private CheckBooking(Target target, Path work, int total, Consumer<String> say)
      throws SQLException, IOException {
    this.connection = target.connect();
    this.log = new ServerLog(work);
    this.town = Town.write(target, work);
    this.invariants = Invariants.of(town.institutionIds());
    this.operations = new RandomOperations(town, ledger, tally, total);
    this.reviewed = total >= MANY;
    this.say = say;
  }

  /** Takes the work folder of the server to check, how many operations, and the seed. */
  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int total = arguments.length > 1 ? Integer.parseInt(arguments[1]) : OPERATIONS;
    long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : SEED;
    List<String> broken = check(Path.of(arguments[0]), total, seed, out::println);
    out.println(broken.isEmpty() ? "Everything holds." : broken.size() + " broken.");
    System.exit(broken.isEmpty() ? 0 : 1);
  }

  /**
   * Whatever is broken after so many operations against the server with this work folder.
   *
   * @param say told how it goes, line by line
   */
  public static List<String> check(Path work, int total, long seed, Consumer<String> say)
      throws Exception {
    Target target = Target.in(work);
    CheckBooking check = new CheckBooking(target, work, total, say);
    try (check.connection) {
      return check.run(total, seed);
    }
  }

  private List<String> run(int total, long seed) throws Exception {
    say("%,d operations by %d clients, seed %d", total, RandomOperations.CLIENTS, seed);
    long start = System.nanoTime();
    CompletableFuture<Void> work = CompletableFuture.runAsync(() -> operate(seed));
    while (!isDone(work)) {
      double seconds = (System.nanoTime() - start) / 1e9;
      say("%6.0f s %,9d operations, %,d visits", seconds, operations.begun(), ledger.size());
      breaks("meanwhile").values().forEach(broken::addAll);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    say("%,d operations in %.1f s: %.0f a second", total, seconds, total / seconds);
    awaitQuiet();
    tell();
    return List.copyOf(broken);
  }

  private void operate(long seed) {
    try {
      operations.run(seed);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isDone(CompletableFuture<Void> work) throws Exception {
    try {
      work.get(PROGRESS_SECONDS, TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    }
  }

  /** Nothing is left to sweep, to offer, or of the night. */
  private void awaitQuiet() throws Exception {
    String here =
        town.institutionIds().stream().map(Object::toString).collect(Collectors.joining(", "));
    String unrest =
        """
        SELECT (SELECT COUNT(*) FROM visit WHERE state = 'HELD' AND hold_expires_at <= held_at
                AND institution_id IN (%1$s))
          + (SELECT COUNT(*) FROM freed_place WHERE institution_id IN (%1$s))
          + (SELECT COUNT(*) FROM night_run WHERE state NOT IN ('COMPLETED', 'FAILED', 'STOPPED'))
          + (SELECT COUNT(*) FROM flag_review WHERE institution_id IN (%1$s) AND %2$b)
        """
            .formatted(here, reviewed);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(QUIET_SECONDS);
    while (number(unrest) > 0) {
      if (System.nanoTime() > end) {
        broken.add("After " + QUIET_SECONDS + " s something is still at work");
        return;
      }
      Thread.sleep(500);
    }
  }

  private long number(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getLong(1);
    }
  }

  private void tell() throws SQLException, IOException {
    tally
        .counts()
        .forEach((operation, outcomes) -> say("  %-18s %s", operation, outcomes.toString()));
    Map<String, List<String>> breaks = breaks("afterwards");
    if (reviewed) {
      breaks.putAll(Invariants.reviewed(town.institutionIds()).check(connection));
    }
    breaks.put(
        "the database says what clients were told",
        ledger.contradictions(connection, town.institutionIds()));
    breaks.put("every answer is a success or a clear refusal", tally.faults());
    breaks.put("nothing fails in the background", log.failures());
    breaks.forEach(
        (invariant, rows) -> {
          broken.addAll(rows);
          boolean holds =
              rows.isEmpty() && broken.stream().noneMatch(row -> row.startsWith(invariant));
          say("  %s  %s", holds ? "holds " : "BROKEN", invariant);
        });
    broken.forEach(row -> say("    %s", row));
  }

  private Map<String, List<String>> breaks(String when) throws SQLException {
    Map<String, List<String>> breaks = invariants.check(connection);
    breaks.replaceAll(
        (invariant, rows) ->
            rows.stream().map(row -> invariant + " (" + when + "): " + row).toList());
    return breaks;
  }

  private void say(String format, Object... values) {
    say.accept(String.format(Locale.ROOT, format, values));
  }
}
