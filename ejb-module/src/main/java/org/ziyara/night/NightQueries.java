package org.ziyara.night;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ziyara.shared.Row;

/** Reads the nights. */
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

  /** Counts for the nights of the inner SELECT alone: the record grows by every night. */
  private static final String NIGHT =
      """
      SELECT i.id, i.business_date, i.state, i.stop_requested, i.claimed_by, i.started_at,
             i.ended_at, COUNT(i.institution_id),
             COALESCE(SUM(i.open = 0 AND i.failed = 0), 0), COALESCE(SUM(i.failed > 0), 0),
             (SELECT COUNT(*) FROM night_run_step s
              WHERE s.night_run_id = i.id AND s.state = 'FAILED'),
             COALESCE(SUM(i.pieces), 0)
               + (SELECT COUNT(*) FROM night_run_step s
                  WHERE s.night_run_id = i.id AND s.step NOT IN (%1$s)),
             COALESCE(SUM(i.pieces - i.open), 0)
               + (SELECT COUNT(*) FROM night_run_step s
                  WHERE s.night_run_id = i.id AND s.step NOT IN (%1$s)
                    AND s.state IN ('DONE', 'FAILED')),
             COALESCE(SUM(i.slots), 0), i.no_shows, i.rows_removed
      FROM (SELECT n.id, n.business_date, n.state, n.stop_requested, n.claimed_by, n.started_at,
                   n.ended_at, n.no_shows, n.rows_removed, o.institution_id,
                   COUNT(o.institution_id) pieces,
                   SUM(o.state IN ('PENDING', 'RUNNING')) open, SUM(o.state = 'FAILED') failed,
                   SUM(CASE WHEN o.step = 'ROLL_OUT' THEN o.work ELSE 0 END) slots
            FROM (SELECT * FROM night_run %%s) n
            LEFT JOIN night_run_institution o ON o.night_run_id = n.id
            GROUP BY n.id, n.business_date, n.state, n.stop_requested, n.claimed_by, n.started_at,
                     n.ended_at, n.no_shows, n.rows_removed, o.institution_id) i
      GROUP BY i.id, i.business_date, i.state, i.stop_requested, i.claimed_by, i.started_at,
               i.ended_at, i.no_shows, i.rows_removed
      ORDER BY i.business_date DESC
      """
          .formatted(BY_INSTITUTION);

  /** Which nights, in the inner SELECT. */
  static final String ON_DATE = "WHERE business_date = ?1";

  static final String LATEST = "ORDER BY business_date DESC LIMIT ?1";

  @PersistenceContext private EntityManager entityManager;

  Optional<Night> of(LocalDate businessDate) {
    return nights(sql(NIGHT.formatted(ON_DATE)).setParameter(1, businessDate)).stream().findFirst();
  }

  /** The newest first. */
  List<Night> latest(int limit) {
    return nights(sql(NIGHT.formatted(LATEST)).setParameter(1, limit));
  }

  /** The nights that nobody runs. */
  List<ClaimedNight> free() {
    return Row.list(
        sql("SELECT id, business_date FROM night_run WHERE " + FREE + " ORDER BY business_date"),
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

  private Query sql(String statement) {
    return entityManager.createNativeQuery(statement);
  }

  private static List<Night> nights(Query query) {
    return Row.list(query, NightQueries::night);
  }

  private static Night night(Row row) {
    return new Night(
        row.number(),
        row.date(),
        row.constant(NightState.class),
        row.flag(),
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
        row.integer(),
        row.integer());
  }
}
