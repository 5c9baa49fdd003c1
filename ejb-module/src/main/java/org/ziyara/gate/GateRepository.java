package org.ziyara.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.ziyara.booking.Visit;
import org.ziyara.shared.NotFoundException;

@ApplicationScoped
class GateRepository {

  @PersistenceContext private EntityManager entityManager;

  /**
   * The visit, locked: of two officers who act at once the second waits, and sees what happened.
   */
  Visit lock(long institutionId, String reference) {
    return entityManager
        .createQuery(
            "SELECT v FROM Visit v WHERE v.institutionId = ?1 AND v.reference = ?2", Visit.class)
        .setParameter(1, institutionId)
        .setParameter(2, reference)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }
}
