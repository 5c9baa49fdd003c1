package org.ziyara.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.ziyara.policy.PolicyBook;
import org.ziyara.rules.Places;
import org.ziyara.rules.Standing;

/** Creates and changes slots in sets: no entity is needed. */
@ApplicationScoped
class SlotRepository {

  private static final int AT_ONCE = 500;

  @PersistenceContext private EntityManager entityManager;

  /** Locks the rooms of an institution, which slots take place in: one roll-out at a time. */
  void lock(long institutionId) {
    entityManager
        .createNativeQuery(
            "SELECT id FROM visiting_room WHERE institution_id = ?1 ORDER BY id FOR UPDATE")
        .setParameter(1, institutionId)
        .getResultList();
  }

  /**
   * Creates these slots, with the places that policy keeps for a while. The dates come from {@link
   * DateSeries}; the database multiplies them by the templates, which is three times as fast as
   * sending it each slot.
   */
  void insert(SlotSet slots, PolicyBook policies) {
    List<LocalDate> dates = slots.dates();
    String days =
        "SELECT CAST(? AS DATE) AS day, ? AS desk, ? AS distance"
            + " UNION ALL SELECT ?, ?, ?".repeat(dates.size() - 1);
    Query query =
        entityManager.createNativeQuery(
            """
            INSERT INTO slot (template_id, institution_id, room_id, slot_date, starts_at, ends_at,
              capacity, desk_places, distance_places)
            SELECT t.id, t.institution_id, t.room_id, d.day, t.starts_at, t.ends_at, t.capacity,
              d.desk, d.distance
            FROM session_template t CROSS JOIN (%s) d WHERE t.id IN (%s) AND t.capacity = ?
            """
                .formatted(days, placeholders(slots.templateIds())));
    int next = 1;
    for (LocalDate date : dates) {
      Places places = Places.of(slots.capacity(), policies.on(date));
      query.setParameter(next++, date);
      query.setParameter(next++, places.desk());
      query.setParameter(next++, places.distance());
    }
    for (long templateId : slots.templateIds()) {
      query.setParameter(next++, templateId);
    }
    query.setParameter(next, slots.capacity()).executeUpdate();
  }

  /**
   * Holds a slot as its session says, with at least the places that are taken; unless the time is
   * another and somebody has taken a place meanwhile.
   */
  void follow(RolledOut slot, Session session, Places places) {
    entityManager
        .createNativeQuery(
            """
            UPDATE slot SET room_id = ?2, capacity = GREATEST(taken, ?5),
              desk_places = GREATEST(desk_taken, LEAST(?6, capacity - distance_taken)),
              distance_places = GREATEST(distance_taken, LEAST(?7, capacity - desk_places)),
              starts_at = ?3, ends_at = ?4, standing = 'PLANNED'
            WHERE id = ?1 AND (taken = 0 OR (starts_at = ?3 AND ends_at = ?4))
            """)
        .setParameter(1, slot.id())
        .setParameter(2, session.roomId())
        .setParameter(3, session.startsAt().toString())
        .setParameter(4, session.endsAt().toString())
        .setParameter(5, places.capacity())
        .setParameter(6, places.desk())
        .setParameter(7, places.distance())
        .executeUpdate();
  }

  /** Removes those that nobody has ever asked for, and takes the free places of the others away. */
  void withdraw(List<Long> ids, Standing standing) {
    remove(ids);
    forEachPart(
        ids,
        part ->
            sql(
                    """
                    UPDATE slot SET capacity = taken, desk_places = desk_taken,
                      distance_places = distance_taken, standing = '%s' WHERE id IN (%s)
                    """
                        .formatted(standing, placeholders(part)),
                    part)
                .executeUpdate());
  }

  /** Removes those that nobody has ever asked for. */
  void remove(List<Long> ids) {
    forEachPart(
        ids,
        part -> {
          String these = placeholders(part);
          // Nobody can ask for one of these any more until the transaction ends.
          sql("SELECT id FROM slot WHERE id IN (%s) ORDER BY id FOR UPDATE".formatted(these), part)
              .getResultList();
          sql(
                  """
                  DELETE FROM slot WHERE id IN (%s)
                    AND NOT EXISTS (SELECT 1 FROM visit v WHERE v.slot_id = slot.id)
                    AND NOT EXISTS (SELECT 1 FROM booking_refusal b WHERE b.slot_id = slot.id)
                  """
                      .formatted(these),
                  part)
              .executeUpdate();
        });
  }

  private static void forEachPart(List<Long> ids, Consumer<List<Long>> work) {
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      work.accept(ids.subList(from, Math.min(from + AT_ONCE, ids.size())));
    }
  }

  private Query sql(String statement, List<Long> ids) {
    Query query = entityManager.createNativeQuery(statement);
    for (int i = 0; i < ids.size(); i++) {
      query.setParameter(i + 1, ids.get(i));
    }
    return query;
  }

  private static String placeholders(Collection<Long> ids) {
    return String.join(", ", Collections.nCopies(ids.size(), "?"));
  }
}
