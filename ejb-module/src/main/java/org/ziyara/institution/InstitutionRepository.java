package org.ziyara.institution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import org.ziyara.shared.NotFoundException;

@ApplicationScoped
class InstitutionRepository {

  @PersistenceContext private EntityManager entityManager;

  void add(Object entity) {
    entityManager.persist(entity);
    flush();
  }

  /** Writes now, so that what follows reads it and a version that was overtaken is noticed. */
  void flush() {
    entityManager.flush();
  }

  boolean exists(String code) {
    return !entityManager
        .createQuery("SELECT i.id FROM Institution i WHERE i.code = :code", Long.class)
        .setParameter("code", code)
        .getResultList()
        .isEmpty();
  }

  boolean regionExists(String code) {
    return !entityManager
        .createNativeQuery("SELECT code FROM regional_directorate WHERE code = ?1")
        .setParameter(1, code)
        .getResultList()
        .isEmpty();
  }

  Optional<Institution> lock(String code) {
    return entityManager
        .createQuery("SELECT i FROM Institution i WHERE i.code = :code", Institution.class)
        .setParameter("code", code)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** The room of that institution, locked. */
  VisitingRoom lockRoom(long institutionId, String code) {
    return entityManager
        .createQuery(
            "SELECT r FROM VisitingRoom r WHERE r.institutionId = :institution AND r.code = :code",
            VisitingRoom.class)
        .setParameter("institution", institutionId)
        .setParameter("code", code)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  /** Takes from the room's slots the seats for which it has no places any more. */
  void trimSlots(VisitingRoom room, LocalDate from) {
    entityManager
        .createNativeQuery(
            """
            UPDATE slot SET desk_places = LEAST(desk_places, ?3 - distance_taken),
              distance_places = LEAST(distance_places, ?3 - desk_places), capacity = ?3
            WHERE room_id = ?1 AND slot_date >= ?2 AND capacity > ?3
            """)
        .setParameter(1, room.id())
        .setParameter(2, from)
        .setParameter(3, room.places())
        .executeUpdate();
  }
}
