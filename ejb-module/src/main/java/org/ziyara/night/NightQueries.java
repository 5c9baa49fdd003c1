package org.ziyara.night;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ziyara.shared.Row;

@ApplicationScoped
class NightQueries {

  private static final String BY_INSTITUTION =
      NightStep.stepsByInstitution().stream()
          .map(step -> "'" + step.name() + "'")
          .collect(joining(", "));

  /** Nobody runs it: just claimed, or its server is gone, or it broke off a while ago. */
  static final String FREE =
      """
      (state = 'CLAIMED' OR (state = 'RUNNING' AND lease_until < UTC_TIMESTAMP(6))
       OR (state = 'FAILED' AND attempts < %d AND lease_until < UTC_TIMESTAMP(6)))
      """
          .formatted(NightRunService.ATTEMPTS);

  /** The nights of a selection, which is read three times, as there may be years of others. */
  private static String nights(String selection) {
    return """
        SELECT n.id, n.business_date, n.state, n.claimed_by, n.started_at, n.ended_at,
               COUNT(i.institution_id), COALESCE(SUM(i.open = 0 AND i.failed = 0), 0),
               COALESCE(SUM(i.failed > 0), 0),
               COALESCE(SUM(i.pieces), 0) + COALESCE(MAX(s.pieces), 0),
               COALESCE(SUM(i.pieces - i.open), 0) + COALESCE(MAX(s.reached), 0),
               COALESCE(SUM(i.slots), 0), n.no_shows, n.rows_removed
        FROM (%1$s) n
        LEFT JOIN (SELECT p.night_run_id, SUM(p.step NOT IN (%2$s)) pieces,
                          SUM(p.step NOT IN (%2$s) AND p.state IN ('DONE', 'FAILED')) reached
                   FROM (%1$s) n JOIN night_run_step p ON p.night_run_id = n.id
                   GROUP BY p.night_run_id) s ON s.night_run_id = n.id
        LEFT JOIN (SELECT o.night_run_id, o.institution_id, COUNT(*) pieces,
                          SUM(o.state IN ('PENDING', 'RUNNING')) open,
                          SUM(o.state = 'FAILED') failed,
                          SUM(CASE WHEN o.step = 'ROLL_OUT' THEN o.work ELSE 0 END) slots
                   FROM (%1$s) n JOIN night_run_institution o ON o.night_run_id = n.id
                   GROUP BY o.night_run_id, o.institution_id) i ON i.night_run_id = n.id
        GROUP BY n.id, n.business_date, n.state, n.claimed_by, n.started_at, n.ended_at,
                 n.no_shows, n.rows_removed
        ORDER BY n.business_date DESC
        """
        .formatted(selection, BY_INSTITUTION);
  }

  @PersistenceContext private EntityManager entityManager;

  Optional<Night> of(LocalDate businessDate) {
    return Row.list(
            entityManager
                .createNativeQuery(nights("SELECT * FROM night_run WHERE business_date = ?1"))
                .setParameter(1, businessDate),
            NightQueries::night)
        .stream()
        .findFirst();
  }

  List<Night> latest(int limit) {
    return Row.list(
        entityManager
            .createNativeQuery(
                nights("SELECT * FROM night_run ORDER BY business_date DESC LIMIT ?1"))
            .setParameter(1, limit),
        NightQueries::night);
  }

  /** The nights that nobody runs. */
  List<ClaimedNight> free() {
    return Row.list(
        entityManager.createNativeQuery(
            "SELECT id, business_date FROM night_run WHERE " + FREE + " ORDER BY business_date"),
        row -> new ClaimedNight(row.number(), row.date()));
  }

  List<Long> toStop(String holder) {
    return Row.list(
        entityManager
            .createNativeQuery(
                """
                SELECT execution_id FROM night_run
                WHERE state = 'RUNNING' AND stop_requested AND holder = ?1
                  AND execution_id IS NOT NULL
                """)
            .setParameter(1, holder),
        Row::number);
  }

  boolean isAnyBefore(LocalDate businessDate) {
    return !entityManager
        .createNativeQuery("SELECT id FROM night_run WHERE business_date < ?1 LIMIT 1")
        .setParameter(1, businessDate)
        .getResultList()
        .isEmpty();
  }

  /** Whether a step, or a live institution in it, has no outcome in the night. */
  boolean isAnythingLeft(long nightId) {
    return !entityManager
        .createNativeQuery(
            """
            SELECT s.step FROM night_run_step s
            LEFT JOIN institution i ON i.rollout_state IN ('PILOT', 'LIVE')
            LEFT JOIN night_run_institution o
              ON o.night_run_id = s.night_run_id AND o.step = s.step AND o.institution_id = i.id
            WHERE s.night_run_id = ?1
              AND (s.state IN ('PENDING', 'RUNNING')
                   OR (s.step IN (%s) AND i.id IS NOT NULL
                       AND COALESCE(o.state, 'PENDING') IN ('PENDING', 'RUNNING')))
            LIMIT 1
            """
                .formatted(BY_INSTITUTION))
        .setParameter(1, nightId)
        .getResultList()
        .isEmpty();
  }

  /** The steps, in their order. */
  List<StepProgress> steps(LocalDate businessDate) {
    return Row.list(
            entityManager
                .createNativeQuery(
                    """
                    SELECT s.step, s.state, s.work + COALESCE(SUM(o.work), 0),
                           COUNT(o.institution_id),
                           COALESCE(SUM(o.state NOT IN ('PENDING', 'RUNNING')), 0),
                           COALESCE(SUM(o.state = 'FAILED'), 0),
                           s.cause_code, s.cause_arguments, s.started_at, s.ended_at
                    FROM night_run n
                    JOIN night_run_step s ON s.night_run_id = n.id
                    LEFT JOIN night_run_institution o
                      ON o.night_run_id = n.id AND o.step = s.step
                    WHERE n.business_date = ?1
                    GROUP BY n.id, s.step
                    """)
                .setParameter(1, businessDate),
            row ->
                new StepProgress(
                    row.constant(NightStep.class),
                    row.constant(OutcomeState.class),
                    row.integer(),
                    row.integer(),
                    row.integer(),
                    row.integer(),
                    cause(row),
                    row.instant(),
                    row.instant()))
        .stream()
        .sorted(comparing(StepProgress::step))
        .toList();
  }

  /** Each institution over all steps, the failed ones first. */
  List<InstitutionOutcome> outcomes(LocalDate businessDate) {
    return Row.list(
        entityManager
            .createNativeQuery(
                """
                SELECT i.code, i.name_ar, i.name_fr,
                       CASE WHEN SUM(o.state = 'FAILED') > 0 THEN 'FAILED'
                            WHEN SUM(o.state = 'RUNNING') > 0 THEN 'RUNNING'
                            WHEN SUM(o.state = 'PENDING') = 0 THEN 'DONE'
                            WHEN SUM(o.state = 'DONE') > 0 THEN 'RUNNING'
                            ELSE 'PENDING' END outcome,
                       SUM(CASE WHEN o.step = 'ROLL_OUT' THEN o.work ELSE 0 END),
                       MAX(CASE WHEN o.state = 'FAILED' THEN o.step END),
                       MAX(o.cause_code), MAX(o.cause_arguments),
                       MIN(o.started_at), MAX(o.ended_at)
                FROM night_run n
                JOIN night_run_institution o ON o.night_run_id = n.id
                JOIN institution i ON i.id = o.institution_id
                WHERE n.business_date = ?1
                GROUP BY n.id, i.id
                ORDER BY SUM(o.state = 'FAILED') > 0 DESC, i.code
                """)
            .setParameter(1, businessDate),
        row ->
            new InstitutionOutcome(
                row.text(),
                row.localized(),
                row.constant(OutcomeState.class),
                row.integer(),
                row.constant(NightStep.class),
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
