package org.ziyara.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tables of the application as the database itself describes them. */
final class Schema {

  /**
   * @param bigNumber whether it may hold an id
   * @param instant whether it holds a moment of some clock, and not a day or a time of day
   * @param generated whether the database computes it from other columns
   * @param refersTo the table to whose rows it points; null when to none
   */
  record Column(
      String name, boolean bigNumber, boolean instant, boolean generated, String refersTo) {

    boolean isNamedAsPointer() {
      return bigNumber && name.endsWith("_id");
    }
  }

  /**
   * @param uniqueKeys the columns of each, without the primary key
   */
  record Table(String name, Map<String, Column> columns, Collection<List<String>> uniqueKeys) {

    /** The columns that an INSERT may name. */
    List<Column> written() {
      return columns.values().stream().filter(column -> !column.generated()).toList();
    }

    boolean hasId() {
      return columns.containsKey("id");
    }

    /** The number by which other rows point to one of these, itself no pointer; null without. */
    Column id() {
      Column id = columns.get("id");
      return id == null || id.refersTo() != null ? null : id;
    }
  }

  private final Map<String, Table> tables = new TreeMap<>();

  private Schema() {}

  static Schema read(Connection connection) throws SQLException {
    Schema schema = new Schema();
    try (Statement statement = connection.createStatement()) {
      schema.readTables(statement);
      schema.readReferences(statement);
      schema.readUniqueKeys(statement);
    }
    return schema;
  }

  Collection<Table> tables() {
    return Collections.unmodifiableCollection(tables.values());
  }

  /** The table of this name; null without. */
  Table table(String name) {
    return tables.get(name);
  }

  private void readTables(Statement statement) throws SQLException {
    String columns =
        """
        SELECT c.table_name, c.column_name, c.data_type, c.generation_expression
        FROM information_schema.columns c
        JOIN information_schema.tables t
          ON t.table_schema = c.table_schema AND t.table_name = c.table_name
        WHERE c.table_schema = DATABASE() AND t.table_type = 'BASE TABLE'
        ORDER BY c.table_name, c.ordinal_position
        """;
    try (ResultSet rows = statement.executeQuery(columns)) {
      while (rows.next()) {
        String expression = rows.getString(4);
        String type = rows.getString(3);
        Column column =
            new Column(
                rows.getString(2),
                type.equals("bigint"),
                type.equals("datetime") || type.equals("timestamp"),
                expression != null && !expression.isEmpty(),
                null);
        tables
            .computeIfAbsent(
                rows.getString(1),
                name -> new Table(name, new LinkedHashMap<>(), new ArrayList<>()))
            .columns()
            .put(column.name(), column);
      }
    }
  }

  private void readReferences(Statement statement) throws SQLException {
    String references =
        """
        SELECT table_name, column_name, referenced_table_name
        FROM information_schema.key_column_usage
        WHERE table_schema = DATABASE() AND referenced_column_name = 'id'
        """;
    try (ResultSet rows = statement.executeQuery(references)) {
      while (rows.next()) {
        String table = rows.getString(3);
        tables
            .get(rows.getString(1))
            .columns()
            .computeIfPresent(
                rows.getString(2),
                (name, column) ->
                    new Column(
                        name, column.bigNumber(), column.instant(), column.generated(), table));
      }
    }
  }

  private void readUniqueKeys(Statement statement) throws SQLException {
    String keys =
        """
        SELECT table_name, index_name, column_name FROM information_schema.statistics
        WHERE table_schema = DATABASE() AND non_unique = 0 AND index_name <> 'PRIMARY'
        ORDER BY table_name, index_name, seq_in_index
        """;
    Map<String, List<String>> columns = new TreeMap<>();
    try (ResultSet rows = statement.executeQuery(keys)) {
      while (rows.next()) {
        String key = rows.getString(1) + "." + rows.getString(2);
        columns.computeIfAbsent(key, name -> new ArrayList<>()).add(rows.getString(3));
      }
    }
    columns.forEach(
        (key, names) -> tables.get(key.substring(0, key.indexOf('.'))).uniqueKeys().add(names));
  }
}
