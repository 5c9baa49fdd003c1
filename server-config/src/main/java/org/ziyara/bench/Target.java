package org.ziyara.bench;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Properties;

/**
 * The application and its database, as the work folder's {@code server.properties} tells of them.
 */
public record Target(String url, Properties settings) {

  /** The business clock's. */
  static final ZoneId ZONE = ZoneId.of("Africa/Casablanca");

  public static Target in(Path work) throws IOException {
    Properties settings = new Properties();
    try (Reader file = Files.newBufferedReader(work.resolve("server.properties"))) {
      settings.load(file);
    }
    return new Target(settings.getProperty("ziyara.url"), settings);
  }

  /** A connection to the database; each statement commits by itself. */
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(
        settings.getProperty("ziyara.jdbc.url"),
        settings.getProperty("ziyara.jdbc.user"),
        settings.getProperty("ziyara.jdbc.password"));
  }

  /** The day on which the application's business clock started. */
  public LocalDate today() {
    String clock = settings.getProperty("ziyara.environment.ZIYARA_CLOCK", "");
    return clock.isEmpty() ? LocalDate.now(ZONE) : LocalDateTime.parse(clock).toLocalDate();
  }
}
