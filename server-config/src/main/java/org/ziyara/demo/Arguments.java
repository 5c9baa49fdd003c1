package org.ziyara.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * The arguments that all programs take.
 *
 * @param keyFile where the demonstration's key of the API lies; null for the programs that need
 *     none
 */
record Arguments(
    String jdbcUrl,
    String user,
    Path passwordFile,
    Scale scale,
    long seed,
    LocalDate today,
    Path keyFile) {

  static final String USAGE =
      "--jdbc-url URL --user NAME --password-file FILE --scale small|full --seed NUMBER"
          + " --today YYYY-MM-DD [--api-key-file FILE]";

  /**
   * Reads pairs of name and value.
   *
   * @throws IllegalArgumentException saying what is missing or wrong
   */
  static Arguments parse(String... args) {
    Map<String, String> given = new HashMap<>();
    for (int i = 0; i + 1 < args.length; i += 2) {
      given.put(args[i], args[i + 1]);
    }
    return new Arguments(
        required(given, "--jdbc-url"),
        required(given, "--user"),
        Path.of(required(given, "--password-file")),
        scale(required(given, "--scale")),
        seed(required(given, "--seed")),
        day(required(given, "--today")),
        given.containsKey("--api-key-file") ? Path.of(given.get("--api-key-file")) : null);
  }

  /** A connection without auto-commit that sends batches as multi-row statements. */
  Connection connect() throws SQLException, IOException {
    Properties properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", Files.readString(passwordFile).strip());
    properties.setProperty("rewriteBatchedStatements", "true");
    Connection connection = DriverManager.getConnection(jdbcUrl, properties);
    connection.setAutoCommit(false);
    return connection;
  }

  private static String required(Map<String, String> given, String name) {
    String value = given.get(name);
    if (value == null) {
      throw new IllegalArgumentException(name + " is missing");
    }
    return value;
  }

  private static Scale scale(String text) {
    try {
      return Scale.valueOf(text.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("--scale is small or full, not '" + text + "'", e);
    }
  }

  private static long seed(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("--seed is a number, not '" + text + "'", e);
    }
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("--today is YYYY-MM-DD, not '" + text + "'", e);
    }
  }
}
