package org.ziyara.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ziyara.demo.Rows.AuditEvent;

/**
 * The entry in the audit trail that says what was done, written in the same transaction: all of it
 * is there, or nothing and no mark. Its id is far below any that the application assigns.
 */
record Mark(long id, String action) {

  static final Mark LOADED = new Mark(1, "DEMONSTRATION_LOADED");

  /** The visits of the week that begins on {@code today}. */
  static Mark booked(LocalDate today) {
    return new Mark(today.toEpochDay(), "DEMONSTRATION_BOOKED");
  }

  /** What an earlier call noted. */
  Optional<String> find(Connection connection) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT detail FROM audit_event WHERE id = ? AND action = ?")) {
      statement.setLong(1, id);
      statement.setString(2, action);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
      }
    }
  }

  void set(Connection connection, Arguments arguments) throws SQLException {
    LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
    new TableWriter(connection)
        .insert(
            List.of(
                new AuditEvent(id, now, "demonstration", action, "DATABASE", detail(arguments))));
  }

  static String detail(Arguments arguments) {
    return "%s, seed %d, as of %s"
        .formatted(
            arguments.scale().name().toLowerCase(Locale.ROOT), arguments.seed(), arguments.today());
  }
}
