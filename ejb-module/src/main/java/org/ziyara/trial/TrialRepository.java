package org.ziyara.trial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class TrialRepository {

  @PersistenceContext private EntityManager entityManager;

  void add(PolicyTrial trial) {
    entityManager.persist(trial);
  }

  Optional<PolicyTrial> find(long id) {
    return Optional.ofNullable(entityManager.find(PolicyTrial.class, id));
  }

  /** Adds the counts of an institution to those of the institutions before it. */
  void count(long trialId, List<TrialCount> counts) {
    for (TrialCount count : counts) {
      entityManager
          .createNativeQuery(
              """
              INSERT INTO policy_trial_count (trial_id, population, code, before_count, after_count)
              VALUES (?1, ?2, ?3, ?4, ?5)
              ON DUPLICATE KEY UPDATE before_count = before_count + ?4,
                after_count = after_count + ?5
              """)
          .setParameter(1, trialId)
          .setParameter(2, count.population().name())
          .setParameter(3, count.code())
          .setParameter(4, count.before())
          .setParameter(5, count.after())
          .executeUpdate();
    }
  }

  void add(List<PolicyTrialCase> cases) {
    cases.forEach(entityManager::persist);
  }
}
