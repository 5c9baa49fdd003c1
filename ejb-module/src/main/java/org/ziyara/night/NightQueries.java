package org.ziyara.night;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ziyara.shared.Row;

@ApplicationScoped
class NightQueries {

  private static final String NIGHT =
      """
      SELECT n.id, n.business_date, n.state, n.claimed_by, n.started_at, n.ended_at,
             COUNT(o.institution_id), COALESCE(SUM(o.state = 'DONE'), 0),
             COALESCE(SUM(o.state = 'FAILED'), 0), COALESCE(SUM(o.slots_created), 0),
             n.no_shows, n.rows_removed
      FROM night_run n LEFT JOIN night_run_institution o ON o.night_run_id = n.id
      """;

  @PersistenceContext private EntityManager entityManager;

  Optional<Night> of(LocalDate businessDate) {
    return Row.list(
            entityManager
                .createNativeQuery(NIGHT + " WHERE n.business_date = ?1 GROUP BY n.id")
                .setParameter(1, businessDate),
            NightQueries::night)
        .stream()
        .findFirst();
  }

  List<Night> latest(int limit) {
    return Row.list(
        entityManager
            .createNativeQuery(NIGHT + " GROUP BY n.id ORDER BY n.business_date DESC")
            .setMaxResults(limit),
        NightQueries::night);
  }

  /** The nights that nobody runs: just claimed, or their server is gone. */
  List<Night> free() {
    return Row.list(
        entityManager.createNativeQuery(
            NIGHT
                + """
                WHERE n.state = 'CLAIMED'
                  OR (n.state = 'RUNNING' AND n.lease_until < UTC_TIMESTAMP(6))
                GROUP BY n.id ORDER BY n.business_date
                """),
        NightQueries::night);
  }

  boolean isAnyBefore(LocalDate businessDate) {
    return !entityManager
        .createNativeQuery("SELECT id FROM night_run WHERE business_date < ?1 LIMIT 1")
        .setParameter(1, businessDate)
        .getResultList()
        .isEmpty();
  }

  /** Whether a live institution has no outcome in the night. */
  boolean isAnythingLeft(long nightId) {
    return ((Number)
                entityManager
                    .createNativeQuery(
                        """
                        SELECT COUNT(*) FROM institution i
                        LEFT JOIN night_run_institution o
                          ON o.institution_id = i.id AND o.night_run_id = ?1
                        WHERE i.rollout_state IN ('PILOT', 'LIVE')
                          AND COALESCE(o.state, 'PENDING') IN ('PENDING', 'RUNNING')
                        """)
                    .setParameter(1, nightId)
                    .getSingleResult())
            .longValue()
        > 0;
  }

  List<InstitutionOutcome> outcomes(LocalDate businessDate) {
    return Row.list(
        entityManager
            .createNativeQuery(
                """
                SELECT i.code, i.name_ar, i.name_fr, o.state, o.slots_created,
                       o.cause_code, o.cause_arguments, o.started_at, o.ended_at
                FROM night_run n
                JOIN night_run_institution o ON o.night_run_id = n.id
                JOIN institution i ON i.id = o.institution_id
                WHERE n.business_date = ?1
                ORDER BY o.state = 'FAILED' DESC, i.code
                """)
            .setParameter(1, businessDate),
        row ->
            new InstitutionOutcome(
                row.text(),
                row.localized(),
                row.constant(OutcomeState.class),
                row.integer(),
                cause(row),
                row.instant(),
                row.instant()));
  }

  private static Night night(Row row) {
    return new Night(
        row.number(),
        row.date(),
        row.constant(NightState.class),
        row.constant(Claimant.class),
        row.instant(),
        row.instant(),
        row.integer(),
        row.integer(),
        row.integer(),
        row.integer(),
        row.integer(),
        row.integer());
  }

  private static Cause cause(Row row) {
    String code = row.text();
    String arguments = row.text();
    return code == null ? null : Cause.of(code, arguments);
  }
}
