package org.ziyara.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ziyara.rules.InmateCategory;
import org.ziyara.rules.PolicyName;
import org.ziyara.rules.PolicyValue;
import org.ziyara.shared.Row;

/** Reads policy values; also for callers without a role, such as the night. */
@ApplicationScoped
public class PolicyQueries {

  private static final String VALUES =
      """
      SELECT id, name, value, valid_from, decided_by, reason, institution_id IS NULL, category,
             valid_to
      FROM policy_value WHERE scope IN (0, ?1)
      """;

  /**
   * How often the policies of an institution and the nation have been changed, for a statement that
   * reads something else besides; takes the expression for the institution's id. Whoever writes
   * policy_value past the application raises policy_turn, too.
   */
  public static final String EDITION =
      """
      COALESCE((SELECT SUM(e.version) FROM policy_turn e WHERE e.scope IN (0, %s)), 0)""";

  /** The scope of the nation's values; no institution has this id. */
  private static final long NATION = 0;

  private record Edition(long number, PolicyBook book) {}

  @PersistenceContext private EntityManager entityManager;

  /** The latest books by institution; what is newer in the database has another edition. */
  private final Map<Long, Edition> latest = new ConcurrentHashMap<>();

  /** The book of this edition, which is read once: its days, too, are resolved once. */
  public PolicyBook book(long institutionId, long edition) {
    Edition known = latest.get(institutionId);
    if (known == null || known.number() != edition) {
      known = new Edition(edition, book(institutionId));
      latest.put(institutionId, known);
    }
    return known.book();
  }

  /** The book of the nation as it is now; it is read again when it has changed. */
  public PolicyBook nation() {
    Object edition =
        entityManager
            .createNativeQuery(
                "SELECT COALESCE(SUM(version), 0) FROM policy_turn WHERE scope = " + NATION)
            .getSingleResult();
    return book(NATION, ((Number) edition).longValue());
  }

  /** The dated values of the institution and those of the nation, by one statement. */
  public PolicyBook book(long institutionId) {
    return book(entityManager.createNativeQuery(VALUES).setParameter(1, institutionId));
  }

  /** The same of one policy alone. */
  PolicyBook book(long institutionId, PolicyName name) {
    return book(
        entityManager
            .createNativeQuery(VALUES + " AND name = ?2")
            .setParameter(1, institutionId)
            .setParameter(2, name.key()));
  }

  private static PolicyBook book(Query query) {
    return new PolicyBook(
        Row.list(
            query,
            row ->
                new DatedValue(
                    row.number(),
                    new PolicyValue(
                        row.text(), row.text(), row.date(), row.text(), row.text(), row.flag()),
                    row.constant(InmateCategory.class),
                    row.date())));
  }

  /** How often the policy has been changed at this level. */
  int version(long scope, PolicyName name) {
    return Row.list(
            entityManager
                .createNativeQuery("SELECT version FROM policy_turn WHERE scope = ?1 AND name = ?2")
                .setParameter(1, scope)
                .setParameter(2, name.key()),
            Row::integer)
        .stream()
        .findFirst()
        .orElse(0);
  }
}
