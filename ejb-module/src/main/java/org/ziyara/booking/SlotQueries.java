package org.ziyara.booking;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.ziyara.rules.Admission;
import org.ziyara.rules.Places;
import org.ziyara.rules.RoomKind;
import org.ziyara.rules.SlotFacts;
import org.ziyara.rules.Standing;
import org.ziyara.rules.VisitKind;
import org.ziyara.shared.Localized;

/**
 * Reads the slots of a month, a thousand at a time, by JDBC: that EclipseLink makes a map of each
 * row took a third of the time of an answer (docs/performance.md).
 */
@ApplicationScoped
class SlotQueries {

  /** Days and times as numbers: the pool's ResultSet finds each getObject by reflection. */
  private static final String SLOTS =
      """
      SELECT s.id, TO_DAYS(s.slot_date) - TO_DAYS('1970-01-01'), TIME_TO_SEC(s.starts_at),
             TIME_TO_SEC(s.ends_at), s.capacity, s.taken, s.desk_places,
             s.desk_taken, s.distance_places, s.distance_taken, s.room_id, s.template_id,
             r.kind, r.name_ar, r.name_fr, t.kind, t.admits, s.standing
      FROM slot s
      JOIN visiting_room r ON r.id = s.room_id
      JOIN session_template t ON t.id = s.template_id
      WHERE s.institution_id = ? AND s.slot_date BETWEEN ? AND ?
      ORDER BY s.slot_date, s.starts_at, s.ends_at, s.id
      """;

  @Resource(lookup = "jdbc/ziyara")
  private DataSource dataSource;

  private record Room(SlotFacts.Room facts, Localized name) {}

  private record Template(VisitKind kind, Admission admits) {}

  /** All slots of the institution on these days, in order of time. */
  List<BookableSlot> slots(long institutionId, LocalDate firstDay, LocalDate lastDay) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(SLOTS)) {
      statement.setLong(1, institutionId);
      statement.setObject(2, firstDay);
      statement.setObject(3, lastDay);
      try (ResultSet rows = statement.executeQuery()) {
        return new Mapping(institutionId, rows).all();
      }
    } catch (SQLException failed) {
      throw new PersistenceException(failed);
    }
  }

  /** Rooms and templates are few: their columns are read once each. */
  private static final class Mapping {

    private final long institutionId;
    private final ResultSet rows;
    private final Map<Long, Room> rooms = new HashMap<>();
    private final Map<Long, Template> templates = new HashMap<>();

    Mapping(long institutionId, ResultSet rows) {
      this.institutionId = institutionId;
      this.rows = rows;
    }

    List<BookableSlot> all() throws SQLException {
      List<BookableSlot> slots = new ArrayList<>();
      while (rows.next()) {
        slots.add(slot());
      }
      return slots;
    }

    private BookableSlot slot() throws SQLException {
      Room room = room(rows.getLong(11));
      Template template = template(rows.getLong(12));
      SlotFacts facts =
          new SlotFacts(
              LocalDate.ofEpochDay(rows.getLong(2)),
              LocalTime.ofSecondOfDay(rows.getInt(3)),
              LocalTime.ofSecondOfDay(rows.getInt(4)),
              room.facts(),
              template.kind(),
              template.admits(),
              places(),
              Standing.valueOf(rows.getString(18)));
      return new BookableSlot(rows.getLong(1), facts, room.name());
    }

    private Places places() throws SQLException {
      return new Places(
          rows.getInt(5),
          rows.getInt(6),
          rows.getInt(7),
          rows.getInt(8),
          rows.getInt(9),
          rows.getInt(10));
    }

    private Room room(long id) throws SQLException {
      Room room = rooms.get(id);
      if (room == null) {
        RoomKind kind = RoomKind.valueOf(rows.getString(13));
        room =
            new Room(
                new SlotFacts.Room(institutionId, id, kind),
                new Localized(rows.getString(14), rows.getString(15)));
        rooms.put(id, room);
      }
      return room;
    }

    private Template template(long id) throws SQLException {
      Template template = templates.get(id);
      if (template == null) {
        VisitKind kind = VisitKind.valueOf(rows.getString(16));
        template = new Template(kind, Admission.parse(rows.getString(17)));
        templates.put(id, template);
      }
      return template;
    }
  }
}
