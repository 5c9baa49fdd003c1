package org.ziyara.visitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.ziyara.shared.NotFoundException;

@ApplicationScoped
class VisitorRepository {

  @PersistenceContext private EntityManager entityManager;

  Visitor get(long visitorId) {
    Visitor visitor = entityManager.find(Visitor.class, visitorId);
    if (visitor == null) {
      throw new NotFoundException();
    }
    return visitor;
  }

  /** Whether the account is a verified visitor's, or not a visitor's at all. */
  boolean isVerified(long accountId) {
    Visitor visitor = entityManager.find(Visitor.class, accountId);
    return visitor == null || visitor.isVerified();
  }

  /** Whether another verified visitor has the same document. */
  boolean isDocumentTaken(Visitor visitor) {
    return !entityManager
        .createQuery(
            """
            SELECT v.id FROM Visitor v WHERE v.documentType = :type
              AND v.documentNumber = :number AND v.verifiedAt IS NOT NULL AND v.id <> :self
            """,
            Long.class)
        .setParameter("type", visitor.documentType())
        .setParameter("number", visitor.documentNumber())
        .setParameter("self", visitor.id())
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /**
   * Writes down what has changed, as it may lose against another transaction: when that comes out
   * only at the end, the container logs what the database says, and that names the document.
   */
  void flush() {
    entityManager.flush();
  }

  void add(Visitor visitor) {
    entityManager.persist(visitor);
  }
}
