package org.ziyara.trial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.ziyara.explanation.ViolationsJson;
import org.ziyara.shared.Row;
import org.ziyara.trial.TrialSheet.CaseCount;

@ApplicationScoped
class TrialQueries {

  @PersistenceContext private EntityManager entityManager;

  List<TrialCount> counts(long trialId) {
    return Row.list(
        entityManager
            .createNativeQuery(
                """
                SELECT population, code, before_count, after_count FROM policy_trial_count
                WHERE trial_id = ?1 ORDER BY population, code
                """)
            .setParameter(1, trialId),
        row ->
            new TrialCount(
                row.constant(Population.class), row.text(), row.integer(), row.integer()));
  }

  List<CaseCount> caseCounts(long trialId) {
    return Row.list(
        entityManager
            .createNativeQuery(
                """
                SELECT population, accepted, COUNT(*) FROM policy_trial_case
                WHERE trial_id = ?1 GROUP BY population, accepted
                """)
            .setParameter(1, trialId),
        row -> new CaseCount(row.constant(Population.class), row.flag(), row.number()));
  }

  /** A page of the cases, in order of their day. */
  List<TrialCaseRow> cases(
      long trialId, Population population, boolean accepted, int first, int pageSize) {
    return Row.list(
        entityManager
            .createNativeQuery(
                """
                SELECT c.reference, c.visit_date, c.starts_at, c.register_number, i.name_ar,
                       i.name_fr, c.violations
                FROM policy_trial_case c JOIN institution i ON i.id = c.institution_id
                WHERE c.trial_id = ?1 AND c.population = ?2 AND c.accepted = ?3
                ORDER BY c.visit_date, c.starts_at, c.id
                """)
            .setParameter(1, trialId)
            .setParameter(2, population.name())
            .setParameter(3, accepted)
            .setFirstResult(first)
            .setMaxResults(pageSize),
        row ->
            new TrialCaseRow(
                row.text(),
                row.date(),
                row.time(),
                row.text(),
                row.localized(),
                ViolationsJson.read(row.text())));
  }
}
