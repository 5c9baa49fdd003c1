package org.ziyara.demo;

import java.lang.reflect.RecordComponent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes records into the table of their name, of which the driver makes one statement of many. */
public final class TableWriter {

  private static final int BATCH_SIZE = 2_000;

  private final Connection connection;

  public TableWriter(Connection connection) {
    this.connection = connection;
  }

  public void insert(List<? extends Record> rows) throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    RecordComponent[] columns = rows.get(0).getClass().getRecordComponents();
    try (PreparedStatement statement =
        connection.prepareStatement(sql(rows.get(0).getClass(), columns))) {
      for (int from = 0; from < rows.size(); from += BATCH_SIZE) {
        for (Record row : rows.subList(from, Math.min(from + BATCH_SIZE, rows.size()))) {
          for (int i = 0; i < columns.length; i++) {
            statement.setObject(i + 1, value(row, columns[i]));
          }
          statement.addBatch();
        }
        statement.executeBatch();
      }
    }
  }

  private static String sql(Class<?> table, RecordComponent[] columns) {
    String names =
        Arrays.stream(columns)
            .map(column -> snakeCase(column.getName()))
            .collect(Collectors.joining(", "));
    String marks = String.join(", ", Collections.nCopies(columns.length, "?"));
    return "INSERT INTO %s (%s) VALUES (%s)"
        .formatted(snakeCase(table.getSimpleName()), names, marks);
  }

  private static Object value(Record row, RecordComponent column) {
    try {
      return column.getAccessor().invoke(row);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("A record's component can always be read", e);
    }
  }

  private static String snakeCase(String name) {
    return name.replaceAll("(?<!^)([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
