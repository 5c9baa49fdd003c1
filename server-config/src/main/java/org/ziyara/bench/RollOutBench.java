package org.ziyara.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ziyara.shared.Ids;

/**
 * How long the roll-out of 75 institutions without a slot yet takes, of as many slots as the
 * country's have, beside the least that the same database needs to write the same rows: one {@code
 * INSERT … SELECT} into a table with the same indexes, without and with its foreign keys.
 */
public final class RollOutBench {

  private static final int INSTITUTIONS = 75;

  /** With 28 days about 180,000 slots. */
  private static final int SESSIONS_A_DAY = 86;

  /** Those of the slots themselves; {@code LIKE} leaves them out. */
  private static final String FOREIGN_KEYS =
      """
      ADD FOREIGN KEY (room_id, institution_id) REFERENCES visiting_room (id, institution_id),
      ADD FOREIGN KEY (template_id) REFERENCES session_template (id)
      """;

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private final Target target;
  private final NightLedger nights;
  private final Connection connection;

  private RollOutBench(Target target, Connection connection) {
    this.target = target;
    this.nights = new NightLedger(target, connection);
    this.connection = connection;
  }

  /** Takes the work folder of the server to measure, and what is said of the measurement. */
  public static void main(String[] arguments) throws Exception {
    Target target = Target.in(Path.of(arguments[0]));
    try (Connection connection = target.connect()) {
      OUT.println(arguments[1] + ": " + new RollOutBench(target, connection).measure());
    }
  }

  private String measure() throws Exception {
    LocalDate today = target.today();
    long first = Ids.next();
    for (int i = 0; i < INSTITUTIONS; i++) {
      Scene.write(connection, today).weekly(SESSIONS_A_DAY);
    }
    try {
      List<NightLedger.Step> steps = nights.run(today);
      long slots = count("SELECT COUNT(*) FROM slot WHERE institution_id >= " + first);
      double bare = limit(first, "");
      double checked = limit(first, FOREIGN_KEYS);
      double night =
          steps.stream()
              .filter(step -> step.name().equals("ROLL_OUT"))
              .mapToDouble(NightLedger.Step::seconds)
              .sum();
      return String.format(
          Locale.ROOT,
          "%,d slots: roll-out %.1f s, %,.0f slots/s; bare SQL %.1f s, ratio %.2f;"
              + " with foreign keys %.1f s, ratio %.2f; whole night %.1f s",
          slots,
          night,
          slots / night,
          bare,
          bare / night,
          checked,
          checked / night,
          steps.stream().mapToDouble(NightLedger.Step::seconds).sum());
    } finally {
      remove(first);
    }
  }

  /**
   * The seconds that the database needs to write the slots of these institutions, by one statement.
   */
  private double limit(long first, String foreignKeys) throws SQLException {
    update("CREATE TABLE slot_limit LIKE slot");
    if (!foreignKeys.isEmpty()) {
      update("ALTER TABLE slot_limit " + foreignKeys);
    }
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
