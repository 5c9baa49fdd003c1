package org.ziyara.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.ziyara.shared.NotFoundException;

/** Mobile teams, to be changed. */
@ApplicationScoped
class TeamRepository {

  @PersistenceContext private EntityManager entityManager;

  void add(MobileTeam team) {
    entityManager.persist(team);
    flush();
  }

  /** Writes now, so that what follows reads it. */
  void flush() {
    entityManager.flush();
  }

  MobileTeam lock(String region, String code) {
    return entityManager
        .createQuery(
            "SELECT t FROM MobileTeam t WHERE t.regionCode = :region AND t.code = :code",
            MobileTeam.class)
        .setParameter("region", region)
        .setParameter("code", code)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }
}
