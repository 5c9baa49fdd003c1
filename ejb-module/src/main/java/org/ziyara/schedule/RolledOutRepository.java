package org.ziyara.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import org.ziyara.shared.Row;

/** The slots that were rolled out from a template, from one day on. */
@ApplicationScoped
class RolledOutRepository {

  @PersistenceContext private EntityManager entityManager;

  /**
   * How many places are taken in each, now that nobody else can take one until the transaction
   * ends.
   */
  List<Integer> lockTaken(long templateId, LocalDate from) {
    return Row.list(
        slots(
            "SELECT taken FROM slot WHERE template_id = ?1 AND slot_date >= ?2 FOR UPDATE",
            templateId,
            from),
        Row::integer);
  }

  /** Holds them as the template now says; of the places kept for a while, as many as still fit. */
  void follow(SessionTemplate template, LocalDate from) {
    slots(
            """
            UPDATE slot SET room_id = ?3, starts_at = ?4, ends_at = ?5,
              desk_places = LEAST(desk_places, ?6 - distance_taken),
              distance_places = LEAST(distance_places, ?6 - desk_places), capacity = ?6
            WHERE template_id = ?1 AND slot_date >= ?2
            """,
            template.id(),
            from)
        .setParameter(3, template.roomId())
        .setParameter(4, template.startsAt())
        .setParameter(5, template.endsAt())
        .setParameter(6, template.capacity())
        .executeUpdate();
  }

  /** Removes them; what somebody has ever asked for stays, without a free place. */
  void withdraw(long templateId, LocalDate from) {
    slots(
            """
            DELETE FROM slot WHERE template_id = ?1 AND slot_date >= ?2
              AND NOT EXISTS (SELECT 1 FROM visit v WHERE v.slot_id = slot.id)
              AND NOT EXISTS (SELECT 1 FROM booking_refusal b WHERE b.slot_id = slot.id)
            """,
            templateId,
            from)
        .executeUpdate();
    slots(
            """
            UPDATE slot SET capacity = taken, desk_places = desk_taken,
              distance_places = distance_taken
            WHERE template_id = ?1 AND slot_date >= ?2
            """,
            templateId,
            from)
        .executeUpdate();
  }

  private Query slots(String sql, long templateId, LocalDate from) {
    return entityManager.createNativeQuery(sql).setParameter(1, templateId).setParameter(2, from);
  }
}
