package org.ziyara.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Optional;
import org.ziyara.shared.Row;

/**
 * The waiting list, to be changed. An entry is locked after visitor and inmate, before the slot.
 */
@ApplicationScoped
class WaitingRepository {

  @PersistenceContext private EntityManager entityManager;

  void add(WaitingEntry entry) {
    entityManager.persist(entry);
  }

  void add(WaitingOffer offer) {
    entityManager.persist(offer);
  }

  /** The entry with which the visitor waits for a place with the inmate. */
  Optional<WaitingEntry> lock(long visitorId, long inmateId) {
    return entityManager
        .createQuery(
            """
            SELECT e FROM WaitingEntry e WHERE e.visitorId = :visitor AND e.inmateId = :inmate
              AND e.state = org.ziyara.booking.WaitingState.WAITING
            """,
            WaitingEntry.class)
        .setParameter("visitor", visitorId)
        .setParameter("inmate", inmateId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /**
   * The number of the entry's next offer, with the entry locked; empty when this must not be it.
   */
  Optional<Integer> nextNumber(long entryId, long slotId) {
    Query query =
        sql(
            """
            SELECT (SELECT COUNT(*) FROM waiting_offer o WHERE o.entry_id = e.id) + 1
            FROM waiting_entry e WHERE e.id = ?1 AND e.waiting = 1 AND NOT EXISTS
              (SELECT 1 FROM waiting_offer o JOIN visit v ON v.id = o.visit_id
               WHERE o.entry_id = e.id AND (v.state = 'HELD' OR v.slot_id = ?2))
            FOR UPDATE
            """,
            entryId,
            slotId);
    return Row.list(query, Row::integer).stream().findFirst();
  }

  /** The family has accepted this visit: it waits no more. */
  void served(long visitId) {
    sql(
            """
            UPDATE waiting_entry SET state = 'SERVED', version = version + 1
            WHERE state = 'WAITING'
              AND id = (SELECT entry_id FROM waiting_offer WHERE visit_id = ?1)
            """,
            visitId)
        .executeUpdate();
  }

  /** Whose last day has passed waits no more. */
  void expire(long institutionId, LocalDate today) {
    sql(
            """
            UPDATE waiting_entry e JOIN inmate m ON m.id = e.inmate_id
            SET e.state = 'EXPIRED', e.version = e.version + 1
            WHERE m.institution_id = ?1 AND e.waiting = 1 AND e.last_day < ?2
            """,
            institutionId,
            today)
        .executeUpdate();
  }

  private Query sql(String statement, Object... parameters) {
    Query query = entityManager.createNativeQuery(statement);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    return query;
  }
}
