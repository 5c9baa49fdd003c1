package org.ziyara.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.ziyara.shared.NotFoundException;

/** Templates, closures and dated timetables to be changed. */
@ApplicationScoped
class ScheduleRepository {

  @PersistenceContext private EntityManager entityManager;

  void add(Object entity) {
    entityManager.persist(entity);
    flush();
  }

  /** Writes now, so that what follows reads it. */
  void flush() {
    entityManager.flush();
  }

  SessionTemplate lockTemplate(long institutionId, long id) {
    SessionTemplate template = lock(SessionTemplate.class, id);
    if (template.institutionId() != institutionId) {
      throw new NotFoundException();
    }
    return template;
  }

  void remove(Closure closure) {
    entityManager.remove(closure);
  }

  /**
   * The closure or timetable, ours until the transaction ends.
   *
   * @throws NotFoundException when there is none
   */
  <T> T lock(Class<T> type, long id) {
    T entity = entityManager.find(type, id, LockModeType.PESSIMISTIC_WRITE);
    if (entity == null) {
      throw new NotFoundException();
    }
    return entity;
  }

  /**
   * Whether another timetable of the institution, or of the nation for null, is in force on one of
   * these days; nobody else puts one in force until the transaction ends.
   */
  boolean lockOverlapping(DatedTimetable timetable) {
    return !entityManager
        .createNativeQuery(
            """
            SELECT x.id FROM dated_timetable x
            WHERE x.institution_id <=> ?1 AND x.id <> ?2 AND x.in_force
              AND x.first_day <= ?4 AND x.last_day >= ?3 FOR UPDATE
            """)
        .setParameter(1, timetable.institutionId())
        .setParameter(2, timetable.id())
        .setParameter(3, timetable.firstDay())
        .setParameter(4, timetable.lastDay())
        .getResultList()
        .isEmpty();
  }
}
