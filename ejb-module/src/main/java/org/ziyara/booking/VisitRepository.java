package org.ziyara.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Visits to be changed. Rows are locked in the order visitor, inmate, visit, slot. */
@ApplicationScoped
class VisitRepository {

  @PersistenceContext private EntityManager entityManager;

  void add(Visit visit) {
    entityManager.persist(visit);
    // The row must be written, and its unique keys asked, before the transaction decides.
    entityManager.flush();
  }

  /** What has changed so far is written, and the unique keys are asked. */
  void flush() {
    entityManager.flush();
  }

  Optional<Visit> lock(String reference) {
    return entityManager
        .createQuery("SELECT v FROM Visit v WHERE v.reference = :reference", Visit.class)
        .setParameter("reference", reference)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** The visit as it is just now; somebody else may be changing it. */
  Optional<Visit> find(String reference) {
    return entityManager
        .createQuery("SELECT v FROM Visit v WHERE v.reference = :reference", Visit.class)
        .setParameter("reference", reference)
        .getResultStream()
        .findFirst();
  }

  /** The visit becomes ours, and what others have changed since it was found is seen. */
  void lock(Visit found) {
    entityManager.refresh(found, LockModeType.PESSIMISTIC_WRITE);
  }

  Visit lock(long visitId) {
    return entityManager.find(Visit.class, visitId, LockModeType.PESSIMISTIC_WRITE);
  }

  /** These visits become ours, in the order of their ids. */
  void lock(Collection<Long> ids) {
    entityManager
        .createQuery("SELECT v FROM Visit v WHERE v.id IN :ids ORDER BY v.id", Visit.class)
        .setParameter("ids", ids)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** A visit that is ours already. */
  Visit ours(long id) {
    return entityManager.find(Visit.class, id);
  }

  /** Visits of earlier days that have not ended, at most {@code limit}; they become ours. */
  List<Visit> lockOpenBefore(LocalDate date, int limit) {
    return entityManager
        .createQuery(
            """
            SELECT v FROM Visit v WHERE v.visitDate < :date AND v.state IN
              (org.ziyara.booking.VisitState.CONFIRMED, org.ziyara.booking.VisitState.CHECKED_IN,
               org.ziyara.booking.VisitState.ADMITTED)
            ORDER BY v.visitDate, v.id
            """,
            Visit.class)
        .setParameter("date", date)
        .setMaxResults(limit)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** Whether anybody was checked in or turned away on this day. */
  boolean isGateUsed(long institutionId, LocalDate date) {
    return !entityManager
        .createQuery(
            """
            SELECT v.id FROM Visit v WHERE v.institutionId = :institution AND v.visitDate = :date
              AND (v.checkedInAt IS NOT NULL OR v.refusedAt IS NOT NULL)
            """,
            Long.class)
        .setParameter("institution", institutionId)
        .setParameter("date", date)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** Ids of holds that have lapsed, oldest first, at most {@code limit}. */
  List<Long> lapsedHolds(Instant now, int limit) {
    return entityManager
        .createQuery(
            """
            SELECT v.id FROM Visit v WHERE v.state = org.ziyara.booking.VisitState.HELD
              AND v.holdExpiresAt <= :now ORDER BY v.holdExpiresAt
            """,
            Long.class)
        .setParameter("now", now)
        .setMaxResults(limit)
        .getResultList();
  }
}
