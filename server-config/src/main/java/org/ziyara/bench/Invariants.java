package org.ziyara.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What must be true of the database at any moment, as {@code invariants.sql} says. Each is one
 * statement, which sees every transaction of the application whole or not at all: they may be asked
 * while it works.
 */
public final class Invariants {

  /** Enough to see what is wrong. */
  private static final int ROWS_SHOWN = 10;

  /** A statement below the line that names it. */
  private static final Pattern NAMED =
      Pattern.compile("^-- (?<name>.+)\\n(?<sql>SELECT [^;]+);", Pattern.MULTILINE);

  private final Map<String, String> statements;

  private Invariants(Map<String, String> statements) {
    this.statements = statements;
  }

  /** Those of these institutions, at any moment. */
  public static Invariants of(Collection<Long> institutionIds) {
    return in("invariants.sql", institutionIds);
  }

  /** Those that hold once all reviews of these institutions are done. */
  static Invariants reviewed(Collection<Long> institutionIds) {
    return in("reviewed.sql", institutionIds);
  }

  private static Invariants in(String file, Collection<Long> institutionIds) {
    String here = institutionIds.stream().map(Object::toString).collect(Collectors.joining(", "));
    Map<String, String> statements = new LinkedHashMap<>();
    Matcher named = NAMED.matcher(text(file));
    while (named.find()) {
      statements.put(named.group("name"), named.group("sql").replace(":here", here));
    }
    return new Invariants(statements);
  }

  /** For each invariant, in order, the rows that break it. */
  public Map<String, List<String>> check(Connection connection) throws SQLException {
    Map<String, List<String>> broken = new LinkedHashMap<>();
    try (Statement statement = connection.createStatement()) {
      statement.setMaxRows(ROWS_SHOWN);
      for (Map.Entry<String, String> invariant : statements.entrySet()) {
        try (ResultSet rows = statement.executeQuery(invariant.getValue())) {
          broken.put(invariant.getKey(), texts(rows));
        }
      }
    }
    return broken;
  }

  private static List<String> texts(ResultSet rows) throws SQLException {
    List<String> texts = new ArrayList<>();
    while (rows.next()) {
      String[] columns = new String[rows.getMetaData().getColumnCount()];
      for (int i = 0; i < columns.length; i++) {
        columns[i] = rows.getMetaData().getColumnLabel(i + 1) + " " + rows.getString(i + 1);
      }
      texts.add(String.join(", ", Arrays.asList(columns)));
    }
    return texts;
  }

  private static String text(String name) {
    try (InputStream file = Invariants.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
