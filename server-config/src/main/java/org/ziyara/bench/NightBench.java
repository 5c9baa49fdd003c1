package org.ziyara.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ziyara.shared.Ids;

/**
 * How long the night takes, step by step: of the institutions that are there, on the next days; and
 * of 75, three times and ten times as many without a slot yet, beside the least that the same
 * database needs to write the same rows: one {@code INSERT … SELECT} into a table with the same
 * indexes and without foreign keys.
 */
public final class NightBench {

  private static final int INSTITUTIONS = 75;
  private static final int[] TIMES = {1, 3, 10};
  private static final int ORDINARY_NIGHTS = 3;

  /** With 28 days about 180,000 slots, as many as the country's institutions have. */
  private static final int SESSIONS_A_DAY = 86;

  /** Whoever sets the clock of a server for tests. */
  private static final String KEEPER =
      """
      {"name": "bench night", "account": "central", "scopes": ["TEST"]}
      """;

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private final Target target;
  private final Api api;
  private final NightLedger nights;
  private final Connection connection;

  private NightBench(Target target, Api api, Connection connection) {
    this.target = target;
    this.api = api;
    this.nights = new NightLedger(target, connection);
    this.connection = connection;
  }

  /**
   * Takes the work folder of the server to measure, and what to measure: {@code growth}, or {@code
   * roll-out} with a word that is said of it.
   */
  public static void main(String[] arguments) throws Exception {
    Path work = Path.of(arguments[0]);
    Target target = Target.in(work);
    Api centre = new Api(target, Files.readString(work.resolve("secrets/api-key")).strip());
    Api api = new Api(target, centre.post("keys", KEEPER).text("key"));
    try (Connection connection = target.connect()) {
      NightBench bench = new NightBench(target, api, connection);
      if (arguments[1].equals("growth")) {
        bench.rollOut(1); // until the compilers have done their work
        bench.ordinaryNights();
        for (int times : TIMES) {
          OUT.println(bench.rollOut(times));
        }
      } else {
        OUT.println(arguments[2] + ": " + bench.rollOut(1));
      }
    }
  }

  /** Nights of the institutions that are there, each a day later. */
  private void ordinaryNights() throws Exception {
    for (int i = 0; i < ORDINARY_NIGHTS; i++) {
      Api.Answer clock = api.get("clock");
      if (!clock.isGood()) {
        OUT.println("No ordinary nights: the server is not one for tests (ZIYARA_TEST=true).");
        return;
      }
      LocalDateTime tomorrow = LocalDateTime.parse(clock.text("now")).plusDays(1);
      api.put("clock", "{\"now\": \"%s\"}".formatted(tomorrow));
      List<NightLedger.Step> steps = nights.run(tomorrow.toLocalDate());
      OUT.printf(
          Locale.ROOT,
          "night of %s, %,d institutions: %.1f s%n",
          tomorrow.toLocalDate(),
          count("SELECT COUNT(*) FROM institution WHERE rollout_state IN ('PILOT', 'LIVE')"),
          steps.stream().mapToDouble(NightLedger.Step::seconds).sum());
      steps.forEach(
          step ->
              OUT.printf(
                  Locale.ROOT,
                  "  %-14s %7.2f s  %,9d done, %,9.0f/s%s%n",
                  step.name(),
                  step.seconds(),
                  step.work(),
                  step.work() / step.seconds(),
                  step.failed() == 0 ? "" : ", failed: " + step.failed()));
    }
  }

  private String rollOut(int times) throws Exception {
    LocalDate today = today();
    long first = Ids.next();
    for (int i = 0; i < INSTITUTIONS * times; i++) {
      Scene.write(connection, today).weekly(SESSIONS_A_DAY);
    }
    try {
      List<NightLedger.Step> steps = nights.run(today);
      long slots = count("SELECT COUNT(*) FROM slot WHERE institution_id >= " + first);
      double limit = limit(first);
      double night =
          steps.stream()
              .filter(step -> step.name().equals("ROLL_OUT"))
              .mapToDouble(NightLedger.Step::seconds)
              .sum();
      return String.format(
          Locale.ROOT,
          "%,6d institutions, %,9d slots: roll-out %6.1f s, %,8.0f slots/s; bare SQL %6.1f s, %,8.0f slots/s;"
              + " ratio %.2f; whole night %.1f s",
          INSTITUTIONS * times,
          slots,
          night,
          slots / night,
          limit,
          slots / limit,
          limit / night,
          steps.stream().mapToDouble(NightLedger.Step::seconds).sum());
    } finally {
      remove(first);
    }
  }

  /** The seconds that the database needs to write the slots of these institutions. */
  private double limit(long first) throws SQLException {
    update("CREATE TABLE slot_limit LIKE slot");
    try {
      long start = System.nanoTime();
      update("INSERT INTO slot_limit SELECT * FROM slot WHERE institution_id >= " + first);
      return (System.nanoTime() - start) / 1e9;
    } finally {
      update("DROP TABLE slot_limit");
    }
  }

  /** Takes the institutions away with all that is known of them. */
  private void remove(long first) throws SQLException {
    update("DELETE FROM slot WHERE institution_id >= " + first);
    update("DELETE FROM session_template WHERE institution_id >= " + first);
    List<String> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        var keys =
            statement.executeQuery(
                """
                SELECT table_name, column_name FROM information_schema.key_column_usage
                WHERE table_schema = DATABASE() AND referenced_table_name = 'institution'
                """)) {
      while (keys.next()) {
        rows.add(keys.getString(1) + " WHERE " + keys.getString(2));
      }
    }
    for (String ofInstitution : rows) {
      update("DELETE FROM " + ofInstitution + " >= " + first);
    }
    update("DELETE FROM institution WHERE id >= " + first);
  }

  /** By the business clock, where it can be asked. */
  private LocalDate today() throws Exception {
    Api.Answer clock = api.get("clock");
    return clock.isGood() ? LocalDateTime.parse(clock.text("now")).toLocalDate() : target.today();
  }

  private void update(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private long count(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
