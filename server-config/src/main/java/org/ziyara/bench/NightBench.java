package org.ziyara.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * How long nights take, step by step, beside the least that the same database needs to write the
 * same rows: an ordinary one, and one in which every step has much to do, of the country as it is
 * and of one several times as large. Changes the demonstration beyond repair.
 */
public final class NightBench {

  private static final String CLOCK = "test/clock";

  /** Whoever sets the clock of a server for tests. */
  private static final String KEEPER =
      """
      {"name": "bench night", "account": "central", "scopes": ["TEST"]}
      """;

  /** A row of a table; the first of them names the columns. */
  private static final String ROW = "%-14s %8s %10s %9s %12s %9s %12s %6s%n";

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private final Api api;
  private final NightLedger nights;
  private final Connection connection;

  private NightBench(Target target, Api api, Connection connection) {
    this.api = api;
    this.nights = new NightLedger(target, connection);
    this.connection = connection;
  }

  /**
   * Takes the work folder of the server to measure, and what to do there: {@code grow} to so many
   * times the country and run an ordinary night; or run the {@code busy} one of the day after.
   */
  public static void main(String[] arguments) throws Exception {
    Path work = Path.of(arguments[0]);
    Target target = Target.in(work);
    Api centre = new Api(target, Files.readString(work.resolve("secrets/api-key")).strip());
    Api keeper = new Api(target, centre.post("keys", KEEPER).text("key"));
    try (Connection connection = target.connect()) {
      NightBench bench = new NightBench(target, keeper, connection);
      if (arguments[1].equals("grow")) {
        new Copies(connection).add(Integer.parseInt(arguments[2]) - 1);
        bench.awaitQuiet();
        bench.measure("An ordinary night", bench.now().toLocalDate());
      } else {
        bench.measure("A busy night", bench.busy());
      }
    }
  }

  /** Until reminders are written, and offers and holds have lapsed: what a new day brings. */
  private void awaitQuiet() throws SQLException, InterruptedException {
    long before = -1;
    for (long now = brought(); now != before; now = brought()) {
      before = now;
      TimeUnit.SECONDS.sleep(25);
    }
  }

  private long brought() throws SQLException {
    return count("visit_reminder") - count("visit WHERE state = 'HELD'") + count("audit_event");
  }

  /** The day after, with much to do; the business date. */
  private LocalDate busy() throws Exception {
    LocalDateTime tomorrow = now().plusDays(1);
    api.put(CLOCK, "{\"now\": \"%s\"}".formatted(tomorrow));
    try (InputStream file = NightBench.class.getResourceAsStream("busy-night.sql")) {
      String statements = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      update("SET @night = '%s'".formatted(tomorrow.toLocalDate()));
      for (String statement : statements.split(";\\R")) {
        update(statement);
      }
    }
    awaitQuiet();
    return tomorrow.toLocalDate();
  }

  private void measure(String title, LocalDate date) throws Exception {
    OUT.printf(
        Locale.ROOT,
        "%n%s: %,d institutions, %,d inmates, %,d visits ahead%n",
        title,
        count("institution WHERE rollout_state IN ('PILOT', 'LIVE')"),
        count("inmate"),
        count("visit WHERE active = 1 AND visit_date >= '" + date + "'"));
    StepLimit limit = new StepLimit(connection, date);
    Duration ahead = Duration.between(Instant.now(), now().atZone(Target.ZONE).toInstant());
    List<NightLedger.Step> steps = nights.run(date);
    OUT.printf(ROW, "", "work", "rows", "s", "rows/s", "bare s", "rows/s", "ratio");
    for (NightLedger.Step step : steps) {
      Instant began = step.began().minus(ahead);
      tell(step, limit.of(step.name(), began, began.plus(step.lasted())));
    }
    Duration whole =
        steps.stream().map(NightLedger.Step::lasted).reduce(Duration.ZERO, Duration::plus);
    OUT.printf(Locale.ROOT, "%-14s %29.1f%n", "whole night", whole.toMillis() / 1e3);
    limit.forget();
  }

  private static void tell(NightLedger.Step step, StepLimit.Limit limit) {
    OUT.printf(
        ROW,
        step.name(),
        "%,d".formatted(step.work()),
        "%,d".formatted(limit.rows()),
        "%.2f".formatted(step.seconds()),
        "%,.0f".formatted(limit.rows() / step.seconds()),
        "%.2f".formatted(limit.seconds()),
        limit.rows() == 0 ? "" : "%,.0f".formatted(limit.rows() / limit.seconds()),
        "%.2f".formatted(limit.seconds() / step.seconds()));
    if (step.failed() > 0) {
      OUT.printf("  failed: %,d%n", step.failed());
    }
  }

  /** By the business clock. */
  private LocalDateTime now() throws IOException, InterruptedException {
    return LocalDateTime.parse(api.get(CLOCK).text("now"));
  }

  private void update(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private long count(String which) throws SQLException {
    try (Statement statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT COUNT(*) FROM " + which)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
