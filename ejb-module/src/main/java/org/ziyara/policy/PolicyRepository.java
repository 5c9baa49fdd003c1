package org.ziyara.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.ziyara.rules.PolicyName;

@ApplicationScoped
class PolicyRepository {

  @PersistenceContext private EntityManager entityManager;

  /**
   * Until the transaction ends, whoever else changes this policy at this level waits. Writing the
   * row locks it, and makes it the first time.
   */
  void inTurn(long scope, PolicyName name) {
    entityManager
        .createNativeQuery(
            """
            INSERT INTO policy_turn (scope, name, version) VALUES (?1, ?2, 1)
            ON DUPLICATE KEY UPDATE version = version + 1
            """)
        .setParameter(1, scope)
        .setParameter(2, name.key())
        .executeUpdate();
  }

  /** All values of the policy at this level, the earliest first. */
  List<PolicyDecision> of(long scope, PolicyName name) {
    return entityManager
        .createQuery(
            """
            SELECT d FROM PolicyValue d WHERE d.scope = :scope AND d.name = :name
            ORDER BY d.validFrom
            """,
            PolicyDecision.class)
        .setParameter("scope", scope)
        .setParameter("name", name.key())
        .getResultList();
  }

  void add(PolicyDecision decision) {
    // What gives way is written first: two values never stand side by side, not even in between.
    entityManager.flush();
    entityManager.persist(decision);
  }

  void remove(PolicyDecision decision) {
    entityManager.remove(decision);
  }
}
