package org.ziyara.institution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ziyara.rules.RoomKind;
import org.ziyara.shared.Row;

@ApplicationScoped
class RoomQueries {

  private static final String VIEW =
      """
      SELECT id, code, name_ar, name_fr, kind, places, version FROM visiting_room
      WHERE institution_id = ?1
      """;

  @PersistenceContext private EntityManager entityManager;

  /** The rooms of an institution whose code comes after {@code after}, in order. */
  List<RoomView> after(long institutionId, String after, int limit) {
    return Row.list(
        entityManager
            .createNativeQuery(VIEW + " AND code > ?2 ORDER BY code")
            .setParameter(1, institutionId)
            .setParameter(2, after)
            .setMaxResults(limit),
        RoomQueries::view);
  }

  Optional<RoomView> of(long institutionId, String code) {
    return Row.list(
            entityManager
                .createNativeQuery(VIEW + " AND code = ?2")
                .setParameter(1, institutionId)
                .setParameter(2, code),
            RoomQueries::view)
        .stream()
        .findFirst();
  }

  private static RoomView view(Row row) {
    return new RoomView(
        row.number(),
        row.text(),
        row.text(),
        row.text(),
        row.constant(RoomKind.class),
        row.integer(),
        row.integer());
  }

  /**
   * The highest capacity of a session in the room that has not ended by then, or of what is booked
   * in one of its slots, to which the night may have moved seats.
   */
  int highestCapacity(long institutionId, String code, LocalDate today) {
    return Row.list(
            entityManager
                .createNativeQuery(
                    """
                    SELECT GREATEST(
                      COALESCE((SELECT MAX(t.capacity) FROM session_template t
                        WHERE t.room_id = r.id AND (t.valid_to IS NULL OR t.valid_to >= ?3)), 0),
                      COALESCE((SELECT MAX(s.taken) FROM slot s
                        WHERE s.room_id = r.id AND s.slot_date >= ?3), 0))
                    FROM visiting_room r WHERE r.institution_id = ?1 AND r.code = ?2
                    """)
                .setParameter(1, institutionId)
                .setParameter(2, code)
                .setParameter(3, today),
            Row::integer)
        .get(0);
  }
}
