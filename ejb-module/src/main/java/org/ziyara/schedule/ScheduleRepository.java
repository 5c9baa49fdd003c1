package org.ziyara.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.ziyara.shared.NotFoundException;

/** Templates and closures to be changed. */
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

  Closure lockClosure(long id) {
    return lock(Closure.class, id);
  }

  void remove(Closure closure) {
    entityManager.remove(closure);
  }

  private <T> T lock(Class<T> type, long id) {
    T entity = entityManager.find(type, id, LockModeType.PESSIMISTIC_WRITE);
    if (entity == null) {
      throw new NotFoundException();
    }
    return entity;
  }
}
