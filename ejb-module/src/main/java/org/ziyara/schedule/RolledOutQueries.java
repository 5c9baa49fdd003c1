package org.ziyara.schedule;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.ziyara.rules.Standing;

/** The slots that are there, thousands of an institution: by JDBC, as booking reads them. */
@ApplicationScoped
class RolledOutQueries {

  /** Days and times as numbers: the pool's ResultSet finds each getObject by reflection. */
  private static final String SLOTS =
      """
      SELECT id, template_id, TO_DAYS(slot_date) - TO_DAYS('1970-01-01'), room_id,
             TIME_TO_SEC(starts_at), TIME_TO_SEC(ends_at), capacity, taken, standing
      FROM slot WHERE institution_id = ? AND slot_date >= ?
      ORDER BY slot_date, starts_at, template_id
      """;

  @Resource(lookup = "jdbc/ziyara")
  private DataSource dataSource;

  /** Those of this day and later ones. */
  List<RolledOut> slots(long institutionId, LocalDate from) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(SLOTS)) {
      statement.setLong(1, institutionId);
      statement.setObject(2, from);
      try (ResultSet rows = statement.executeQuery()) {
        List<RolledOut> slots = new ArrayList<>();
        while (rows.next()) {
          slots.add(slot(rows));
        }
        return slots;
      }
    } catch (SQLException failed) {
      throw new PersistenceException(failed);
    }
  }

  private static RolledOut slot(ResultSet row) throws SQLException {
    return new RolledOut(
        row.getLong(1),
        new SlotKey(row.getLong(2), LocalDate.ofEpochDay(row.getLong(3))),
        row.getLong(4),
        LocalTime.ofSecondOfDay(row.getInt(5)),
        LocalTime.ofSecondOfDay(row.getInt(6)),
        row.getInt(7),
        row.getInt(8),
        Standing.valueOf(row.getString(9)));
  }
}
