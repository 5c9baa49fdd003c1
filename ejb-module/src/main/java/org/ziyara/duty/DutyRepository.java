package org.ziyara.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.ziyara.shared.NotFoundException;

/** Officers on duty, to be changed. */
@ApplicationScoped
class DutyRepository {

  @PersistenceContext private EntityManager entityManager;

  void add(Object entity) {
    entityManager.persist(entity);
    entityManager.flush();
  }

  Optional<DutyRoster> lockRoster(long institutionId) {
    return Optional.ofNullable(
        entityManager.find(DutyRoster.class, institutionId, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Puts these in the place of all others of the institution, whose roster is locked. */
  void replace(long institutionId, List<OfficerDuty> duties) {
    entityManager.flush();
    entityManager
        .createNativeQuery("DELETE FROM officer_duty WHERE institution_id = ?1")
        .setParameter(1, institutionId)
        .executeUpdate();
    for (OfficerDuty duty : duties) {
      entityManager
          .createNativeQuery(
              """
              INSERT INTO officer_duty (institution_id, weekday, band, officers)
              VALUES (?1, ?2, ?3, ?4)
              """)
          .setParameter(1, institutionId)
          .setParameter(2, duty.weekday().getValue())
          .setParameter(3, duty.band().name())
          .setParameter(4, duty.officers())
          .executeUpdate();
    }
  }

  DutyException lockException(long institutionId, long id) {
    DutyException exception =
        entityManager.find(DutyException.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (exception == null || exception.institutionId() != institutionId) {
      throw new NotFoundException();
    }
    return exception;
  }

  void remove(DutyException exception) {
    entityManager.remove(exception);
  }
}
