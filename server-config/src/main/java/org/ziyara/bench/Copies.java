package org.ziyara.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ziyara.bench.Schema.Column;

/**
 * A country several times as large: each institution of the demonstration again, with its sessions,
 * officers, people, families and visits, under ids of their own.
 */
final class Copies {

  /** In the order in which one points to the other. */
  private static final List<String> TABLES =
      List.of(
          "institution",
          "visiting_room",
          "session_template",
          "duty_roster",
          "officer_duty",
          "account",
          "visitor",
          "companion",
          "inmate",
          "registry_contact",
          "kinship_link",
          "visit_permit",
          "slot",
          "visit",
          "visit_companion");

  /** No id of the demonstration is so great. */
  private static final long APART = 1_000_000_000_000L;

  /**
   * What is unique without an id: codes keep their form, references and documents their length; the
   * last letter tells the copy.
   */
  private static final Map<String, String> UNIQUE =
      Map.of(
          "institution.code", "CONCAT('M', '%1$s', SUBSTRING(code, 3))",
          "account.username", "CONCAT(username, '-%1$s')",
          "visitor.document_number", "CONCAT(document_number, '%1$s')",
          "visit.reference", "CONCAT(LEFT(reference, 8), LOWER('%1$s'))");

  private final Connection connection;
  private final Schema schema;

  Copies(Connection connection) throws SQLException {
    this.connection = connection;
    this.schema = Schema.read(connection);
  }

  /** Adds so many copies to the country that is there. */
  void add(int copies) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET foreign_key_checks = 0"); // all that is pointed to is copied as well
      for (int copy = 1; copy <= copies; copy++) {
        for (String table : TABLES) {
          statement.executeUpdate(insert(table, copy));
        }
      }
      statement.execute("SET foreign_key_checks = 1");
    }
  }

  private String insert(String table, int copy) {
    List<Column> columns = schema.table(table).written();
    return "INSERT INTO %s (%s) SELECT %s FROM %1$s WHERE %s"
        .formatted(
            table,
            columns.stream().map(Column::name).collect(Collectors.joining(", ")),
            columns.stream()
                .map(column -> value(table, column, copy))
                .collect(Collectors.joining(", ")),
            original(table));
  }

  private static String value(String table, Column column, int copy) {
    String unique = UNIQUE.get(table + "." + column.name());
    if (unique != null) {
      return unique.formatted((char) ('A' + copy));
    }
    return column.bigNumber() ? column.name() + " + " + copy * APART : column.name();
  }

  /** Staff stay where they are; what was copied is not copied again. */
  private String original(String table) {
    String key = schema.table(table).written().get(0).name();
    return key + " < " + APART + (table.equals("account") ? " AND role = 'FAMILY'" : "");
  }
}
