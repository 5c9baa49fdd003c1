package org.ziyara.inmate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

@ApplicationScoped
class InmateRepository {

  @PersistenceContext private EntityManager entityManager;

  void add(Inmate inmate) {
    entityManager.persist(inmate);
    flush();
  }

  /** Written with others, by the next flush. */
  void enlist(Inmate inmate) {
    entityManager.persist(inmate);
  }

  /** Those who are registered so. */
  Map<RegisterKey, Inmate> find(Collection<RegisterKey> keys) {
    Map<RegisterKey, Inmate> found = new LinkedHashMap<>();
    InmateQueries.byInstitution(keys)
        .forEach(
            (institutionId, numbers) ->
                entityManager
                    .createQuery(
                        """
                        SELECT i FROM Inmate i
                        WHERE i.institutionId = :institution AND i.registerNumber IN :numbers
                        ORDER BY i.registerNumber
                        """,
                        Inmate.class)
                    .setParameter("institution", institutionId)
                    .setParameter("numbers", numbers)
                    .getResultList()
                    .forEach(inmate -> found.put(inmate.key(), inmate)));
    return found;
  }

  /** Locks the inmates in the order of their ids, and reads them again: bookings for them wait. */
  void lock(Stream<Inmate> inmates) {
    List<Long> ids = inmates.map(Inmate::id).toList();
    if (!ids.isEmpty()) {
      entityManager
          .createQuery("SELECT i FROM Inmate i WHERE i.id IN :ids ORDER BY i.id", Inmate.class)
          .setParameter("ids", ids)
          .setLockMode(LockModeType.PESSIMISTIC_WRITE)
          .getResultList();
    }
  }

  /** Writes now, so that what follows reads it. */
  void flush() {
    entityManager.flush();
  }

  /** The inmate, locked: bookings for them wait. */
  Optional<Inmate> lock(long institutionId, String registerNumber) {
    return entityManager
        .createQuery(
            """
            SELECT i FROM Inmate i
            WHERE i.institutionId = :institution AND i.registerNumber = :number
            """,
            Inmate.class)
        .setParameter("institution", institutionId)
        .setParameter("number", registerNumber)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /**
   * The links of those who visit the inmate lead to where the inmate is now; a request for the same
   * link there, made in advance, has its answer and goes.
   */
  void takeLinksAlong(long inmateId, long institutionId, String registerNumber) {
    entityManager
        .createNativeQuery(
            """
            DELETE asked FROM kinship_link asked
            JOIN kinship_link k ON k.visitor_id = asked.visitor_id AND k.inmate_id = ?1
            WHERE asked.institution_id = ?2 AND asked.register_number = ?3 AND asked.id <> k.id
            """)
        .setParameter(1, inmateId)
        .setParameter(2, institutionId)
        .setParameter(3, registerNumber)
        .executeUpdate();
    entityManager
        .createNativeQuery(
            """
            UPDATE kinship_link SET institution_id = ?2, register_number = ?3,
              version = version + 1
            WHERE inmate_id = ?1
            """)
        .setParameter(1, inmateId)
        .setParameter(2, institutionId)
        .setParameter(3, registerNumber)
        .executeUpdate();
  }
}
