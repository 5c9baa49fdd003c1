package org.ziyara.night;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ziyara.shared.Ids;
import org.ziyara.shared.Sql;

/**
 * The rows of the nights. Each step is one conditional UPDATE that says whether it happened, so
 * that servers racing for it need no lock besides the row.
 */
@ApplicationScoped
class NightRepository {

  private static final String FORGET_INSTITUTIONS =
      """
      UPDATE night_run_institution
      SET state = 'PENDING', cause_code = NULL, cause_arguments = NULL,
          started_at = NULL, ended_at = NULL
      WHERE night_run_id = ?1
      """;

  @PersistenceContext private EntityManager entityManager;

  /** Inserts the night of a date unless it is there; the id if this call did. */
  Optional<Long> insert(LocalDate businessDate, Claimant claimant) {
    long id = Ids.next();
    // The unique key decides between racing servers; neither sees an error.
    sql(
            """
            INSERT INTO night_run (id, business_date, claimed_by, state)
            VALUES (?1, ?2, ?3, 'CLAIMED')
            ON DUPLICATE KEY UPDATE business_date = business_date
            """,
            id,
            businessDate,
            claimant.name())
        .executeUpdate();
    return idOf(businessDate) == id ? Optional.of(id) : Optional.empty();
  }

  private long idOf(LocalDate businessDate) {
    Query query = sql("SELECT id FROM night_run WHERE business_date = ?1", businessDate);
    return ((Number) query.getSingleResult()).longValue();
  }

  /** Adds the steps, and the institutions that families can book in, that the night has not yet. */
  void enrol(long nightId) {
    for (NightStep step : NightStep.values()) {
      sql(
              """
              INSERT INTO night_run_step (night_run_id, step, state) VALUES (?1, ?2, 'PENDING')
              ON DUPLICATE KEY UPDATE state = state
              """,
              nightId,
              step.name())
          .executeUpdate();
      if (step.isByInstitution()) {
        enrolInstitutions(nightId, step);
      }
    }
    openSteps(nightId);
  }

  /** A step in which an institution is open again is open, too. */
  private void openSteps(long nightId) {
    sql(
            """
            UPDATE night_run_step s SET s.state = 'PENDING', s.started_at = NULL, s.ended_at = NULL
            WHERE s.night_run_id = ?1 AND s.state = 'DONE'
              AND EXISTS (SELECT 1 FROM night_run_institution o
                          WHERE o.night_run_id = s.night_run_id AND o.step = s.step
                            AND o.state = 'PENDING')
            """,
            nightId)
        .executeUpdate();
  }

  private void enrolInstitutions(long nightId, NightStep step) {
    sql(
            """
            INSERT INTO night_run_institution (night_run_id, step, institution_id, state)
            SELECT n.id, ?2, i.id, 'PENDING'
            FROM night_run n CROSS JOIN institution i
            WHERE n.id = ?1 AND i.rollout_state IN ('PILOT', 'LIVE')
              AND NOT EXISTS (SELECT 1 FROM night_run_institution o
                              WHERE o.night_run_id = n.id AND o.step = ?2
                                AND o.institution_id = i.id)
            """,
            nightId,
            step.name())
        .executeUpdate();
  }

  /** Claims an ended night again. */
  boolean reopen(Night night, Claimant claimant) {
    return changed(
        """
        UPDATE night_run
        SET state = 'CLAIMED', claimed_by = ?3, started_at = NULL, ended_at = NULL,
            stop_requested = FALSE, attempts = 0
        WHERE id = ?1 AND state = ?2
        """,
        night.id(),
        night.state().name(),
        claimant.name());
  }

  /** Forgets the outcomes of all steps, but not how much they have done. */
  void forgetOutcomes(long nightId) {
    sql(
            """
            UPDATE night_run_step
            SET state = 'PENDING', cause_code = NULL, cause_arguments = NULL,
                started_at = NULL, ended_at = NULL
            WHERE night_run_id = ?1
            """,
            nightId)
        .executeUpdate();
    sql(FORGET_INSTITUTIONS, nightId).executeUpdate();
  }

  /** Forgets the outcomes of one institution; false when the night does not know it. */
  boolean forgetOutcomes(long nightId, String institutionCode) {
    int forgotten =
        sql(
                FORGET_INSTITUTIONS
                    + " AND institution_id = (SELECT id FROM institution WHERE code = ?2)",
                nightId,
                institutionCode)
            .executeUpdate();
    openSteps(nightId);
    return forgotten > 0;
  }

  boolean take(long nightId, String holder, int leaseSeconds, Instant now) {
    return changed(
        """
        UPDATE night_run
        SET state = 'RUNNING', holder = ?2, execution_id = NULL, attempts = attempts + 1,
            started_at = COALESCE(started_at, ?4), ended_at = NULL,
            lease_until = TIMESTAMPADD(SECOND, ?3, UTC_TIMESTAMP(6))
        WHERE id = ?1 AND %s
        """
            .formatted(NightQueries.FREE),
        nightId,
        holder,
        leaseSeconds,
        now);
  }

  void renew(String holder, long executionId, int leaseSeconds) {
    sql(
            """
            UPDATE night_run SET lease_until = TIMESTAMPADD(SECOND, ?3, UTC_TIMESTAMP(6))
            WHERE state = 'RUNNING' AND holder = ?1 AND execution_id = ?2
            """,
            holder,
            executionId,
            leaseSeconds)
        .executeUpdate();
  }

  void executing(long nightId, long executionId) {
    sql(
            "UPDATE night_run SET execution_id = ?2 WHERE id = ?1 AND state = 'RUNNING'",
            nightId,
            executionId)
        .executeUpdate();
  }

  void requestStop(long nightId) {
    sql("UPDATE night_run SET stop_requested = TRUE WHERE id = ?1 AND state = 'RUNNING'", nightId)
        .executeUpdate();
  }

  /** What nobody has begun to run is stopped at once. */
  boolean stopClaimed(long nightId, Instant now) {
    return changed(
        "UPDATE night_run SET state = 'STOPPED', ended_at = ?2 WHERE id = ?1 AND state = 'CLAIMED'",
        nightId,
        now);
  }

  /**
   * Ends the night, unless another execution has taken it over.
   *
   * @param pauseSeconds how long after a failure nobody takes it
   */
  void end(long nightId, long executionId, NightState state, int pauseSeconds, Instant now) {
    sql(
            """
            UPDATE night_run SET state = ?3, ended_at = ?4, holder = NULL, stop_requested = FALSE,
                lease_until = TIMESTAMPADD(SECOND, ?5, UTC_TIMESTAMP(6))
            WHERE id = ?1 AND state = 'RUNNING' AND execution_id = ?2
            """,
            nightId,
            executionId,
            state.name(),
            now,
            pauseSeconds)
        .executeUpdate();
  }

  /** Adds to what the night's housekeeping has done. */
  void kept(long nightId, int noShows, int rowsRemoved) {
    sql(
            """
            UPDATE night_run SET no_shows = no_shows + ?2, rows_removed = rows_removed + ?3
            WHERE id = ?1
            """,
            nightId,
            noShows,
            rowsRemoved)
        .executeUpdate();
  }

  private boolean changed(String statement, Object... parameters) {
    return sql(statement, parameters).executeUpdate() == 1;
  }

  private Query sql(String statement, Object... parameters) {
    return Sql.bind(entityManager.createNativeQuery(statement), parameters);
  }
}
