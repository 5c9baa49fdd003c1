package org.ziyara.visitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.ziyara.rules.NameMatch;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.Row;

@ApplicationScoped
class LinkRepository {

  @PersistenceContext private EntityManager entityManager;

  /**
   * Until the transaction ends, other requests of the visitor wait: of two for the same inmate the
   * second shall find the first.
   */
  void inTurn(long visitorId) {
    entityManager.find(Visitor.class, visitorId, LockModeType.PESSIMISTIC_WRITE);
  }

  /** An inmate of the institution with this register number and family name, in either script. */
  Optional<Long> inmate(long institutionId, String registerNumber, String familyName) {
    record Candidate(long id, String familyNameAr, String familyNameFr) {}
    return Row.list(
            entityManager
                .createNativeQuery(
                    """
                    SELECT id, family_name_ar, family_name
                    FROM inmate WHERE institution_id = ?1 AND register_number = ?2
                    """)
                .setParameter(1, institutionId)
                .setParameter(2, registerNumber),
            row -> new Candidate(row.number(), row.text(), row.text()))
        .stream()
        .filter(
            inmate ->
                NameMatch.same(familyName, inmate.familyNameAr())
                    || NameMatch.same(familyName, inmate.familyNameFr()))
        .map(Candidate::id)
        .findFirst();
  }

  /**
   * Whether the registry's contact list names this visitor, by document, with this relationship;
   * never for a visitor whose phone is not proved.
   */
  boolean isRegistryContact(long inmateId, long visitorId, Relationship relationship) {
    return !entityManager
        .createNativeQuery(
            """
            SELECT c.id FROM registry_contact c
            JOIN visitor v ON v.document_type = c.document_type
              AND v.document_number = c.document_number
            WHERE c.inmate_id = ?1 AND v.id = ?2 AND v.verified_at IS NOT NULL
              AND c.relationship = ?3
            """)
        .setParameter(1, inmateId)
        .setParameter(2, visitorId)
        .setParameter(3, relationship.name())
        .getResultList()
        .isEmpty();
  }

  Optional<KinshipLink> find(long visitorId, long institutionId, String registerNumber) {
    return entityManager
        .createQuery(
            """
            SELECT k FROM KinshipLink k WHERE k.visitorId = :visitor
              AND k.institutionId = :institution AND k.registerNumber = :number
            """,
            KinshipLink.class)
        .setParameter("visitor", visitorId)
        .setParameter("institution", institutionId)
        .setParameter("number", registerNumber)
        .getResultStream()
        .findFirst();
  }

  /** The link, locked: of two officers who decide at once the second finds it decided. */
  KinshipLink lock(long linkId) {
    KinshipLink link =
        entityManager.find(KinshipLink.class, linkId, LockModeType.PESSIMISTIC_WRITE);
    if (link == null) {
      throw new NotFoundException();
    }
    return link;
  }

  void add(KinshipLink link) {
    entityManager.persist(link);
  }
}
