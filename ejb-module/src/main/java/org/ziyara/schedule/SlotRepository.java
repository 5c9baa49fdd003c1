package org.ziyara.schedule;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.ziyara.policy.PolicyBook;
import org.ziyara.rules.Places;
import org.ziyara.rules.Policy;

/**
 * Creates slots in sets, by JDBC: no entity is needed, and the driver makes one statement of many.
 */
@ApplicationScoped
class SlotRepository {

  private static final int BATCH_SIZE = 1000;

  @Resource(lookup = "jdbc/ziyara")
  private DataSource dataSource;

  /** Creates these slots, with the places that policy keeps for a while. */
  void insert(long institutionId, List<NewSlot> slots, PolicyBook policies) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                """
                INSERT INTO slot
                  (template_id, institution_id, room_id, slot_date, starts_at, ends_at, capacity,
                   desk_places, distance_places)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)) {
      for (int from = 0; from < slots.size(); from += BATCH_SIZE) {
        for (NewSlot slot : slots.subList(from, Math.min(from + BATCH_SIZE, slots.size()))) {
          bind(statement, institutionId, slot, policies.on(slot.date()));
          statement.addBatch();
        }
        statement.executeBatch();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Slots could not be created", e);
    }
  }

  private static void bind(
      PreparedStatement statement, long institutionId, NewSlot slot, Policy policy)
      throws SQLException {
    Places places = Places.of(slot.session().capacity(), policy);
    Session session = slot.session();
    statement.setLong(1, session.templateId());
    statement.setLong(2, institutionId);
    statement.setLong(3, session.roomId());
    statement.setObject(4, slot.date());
    statement.setObject(5, session.startsAt());
    statement.setObject(6, session.endsAt());
    statement.setInt(7, places.capacity());
    statement.setInt(8, places.desk());
    statement.setInt(9, places.distance());
  }
}
