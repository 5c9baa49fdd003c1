package org.ziyara.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * The places of a slot: one conditional update takes a seat, so that the hot row is locked late and
 * briefly. It comes before the visit is inserted, whose foreign key points at the row; the other
 * order deadlocks.
 */
@ApplicationScoped
class SeatRepository {

  @PersistenceContext private EntityManager entityManager;

  /** Takes one place; false when none is left. */
  boolean take(long slotId) {
    return entityManager
            .createNativeQuery(
                "UPDATE slot SET taken = taken + 1 WHERE id = ?1 AND taken < capacity")
            .setParameter(1, slotId)
            .executeUpdate()
        == 1;
  }

  /** Gives one place back. */
  void free(long slotId) {
    entityManager
        .createNativeQuery("UPDATE slot SET taken = taken - 1 WHERE id = ?1")
        .setParameter(1, slotId)
        .executeUpdate();
  }
}
