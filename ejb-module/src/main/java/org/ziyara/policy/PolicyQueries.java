package org.ziyara.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.ziyara.rules.InmateCategory;
import org.ziyara.rules.PolicyValue;
import org.ziyara.shared.Row;

/** Reads policy values; also for callers without a role, such as the night. */
@ApplicationScoped
public class PolicyQueries {

  @PersistenceContext private EntityManager entityManager;

  /** The dated values of the institution and those of the nation, by one statement. */
  public PolicyBook book(long institutionId) {
    return new PolicyBook(
        Row.list(
            entityManager
                .createNativeQuery(
                    """
                    SELECT name, value, valid_from, decided_by, reason, institution_id IS NULL,
                           category, valid_to
                    FROM policy_value WHERE scope IN (0, ?1)
                    """)
                .setParameter(1, institutionId),
            row ->
                new PolicyBook.Entry(
                    new PolicyValue(
                        row.text(), row.text(), row.date(), row.text(), row.text(), row.flag()),
                    row.constant(InmateCategory.class),
                    row.date())));
  }
}
