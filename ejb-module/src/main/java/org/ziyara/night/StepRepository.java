package org.ziyara.night;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.ziyara.shared.Row;
import org.ziyara.shared.Sql;

/** The outcomes of a night's steps, and of the institutions in them. */
@ApplicationScoped
class StepRepository {

  @PersistenceContext private EntityManager entityManager;

  /** Begins the step unless it is done; of one that broke off the beginning stays. */
  boolean begin(long nightId, NightStep step, Instant now) {
    return changed(
        """
        UPDATE night_run_step SET state = 'RUNNING', started_at = COALESCE(started_at, ?3)
        WHERE night_run_id = ?1 AND step = ?2 AND state IN ('PENDING', 'RUNNING')
        """,
        nightId,
        step.name(),
        now);
  }

  void worked(long nightId, NightStep step, int work) {
    changed(
        "UPDATE night_run_step SET work = work + ?3 WHERE night_run_id = ?1 AND step = ?2",
        nightId,
        step.name(),
        work);
  }

  /** Ends the step, unless it has failed or an institution is open in it. */
  void end(long nightId, NightStep step, Instant now) {
    changed(
        """
        UPDATE night_run_step SET state = 'DONE', ended_at = ?3
        WHERE night_run_id = ?1 AND step = ?2 AND state = 'RUNNING'
          AND NOT EXISTS (SELECT 1 FROM night_run_institution o
                          WHERE o.night_run_id = ?1 AND o.step = ?2
                            AND o.state IN ('PENDING', 'RUNNING'))
        """,
        nightId,
        step.name(),
        now);
  }

  void fail(long nightId, NightStep step, Cause cause, Instant now) {
    changed(
        """
        UPDATE night_run_step
        SET state = 'FAILED', ended_at = ?3, cause_code = ?4, cause_arguments = ?5
        WHERE night_run_id = ?1 AND step = ?2
        """,
        nightId,
        step.name(),
        now,
        cause.code(),
        cause.argumentsAsJson());
  }

  /** The institutions that have no outcome in this step, in the order of their codes. */
  List<Long> openInstitutions(long nightId, NightStep step) {
    return Row.list(
        sql(
            """
            SELECT o.institution_id FROM night_run_institution o
            JOIN institution i ON i.id = o.institution_id
            WHERE o.night_run_id = ?1 AND o.step = ?2 AND o.state IN ('PENDING', 'RUNNING')
            ORDER BY i.code
            """,
            nightId,
            step.name()),
        Row::number);
  }

  /** Sets aside in this step what failed in an earlier one. */
  void skipFailed(long nightId, NightStep step) {
    String earlier =
        Stream.concat(Stream.of("none"), step.earlier().stream().map(NightStep::name))
            .collect(joining("', '", "'", "'"));
    sql(
            """
            UPDATE night_run_institution o
            JOIN night_run_institution e
              ON e.night_run_id = o.night_run_id AND e.institution_id = o.institution_id
                AND e.state = 'FAILED' AND e.step IN (%s)
            SET o.state = 'SKIPPED'
            WHERE o.night_run_id = ?1 AND o.step = ?2 AND o.state IN ('PENDING', 'RUNNING')
            """
                .formatted(earlier),
            nightId,
            step.name())
        .executeUpdate();
  }

  void begin(long nightId, NightStep step, long institutionId, Instant now) {
    changed(
        """
        UPDATE night_run_institution SET state = 'RUNNING', started_at = ?4
        WHERE night_run_id = ?1 AND step = ?2 AND institution_id = ?3
          AND state IN ('PENDING', 'RUNNING')
        """,
        nightId,
        step.name(),
        institutionId,
        now);
  }

  /**
   * Whether it is the institution's turn among others: none that comes before it, by the order in
   * which they are dealt out, is open.
   */
  Turn turn(long nightId, NightStep step, long institutionId, List<Long> others) {
    return Turn.valueOf(
        Row.list(
                sql(
                    """
                    SELECT CASE WHEN NOT EXISTS (
                        SELECT 1 FROM night_run_institution o
                        JOIN institution i ON i.id = o.institution_id
                        JOIN institution m ON m.id = ?3
                        WHERE o.night_run_id = n.id AND o.step = ?2
                          AND o.state IN ('PENDING', 'RUNNING')
                          AND o.institution_id IN (%s) AND i.code < m.code)
                      THEN 'NOW' WHEN n.stop_requested THEN 'NEVER' ELSE 'LATER' END
                    FROM night_run n WHERE n.id = ?1
                    """
                        .formatted(others.stream().map(String::valueOf).collect(joining(", "))),
                    nightId,
                    step.name(),
                    institutionId),
                Row::text)
            .get(0));
  }

  /** Whether there is no outcome yet; who else wants to know waits until this transaction ends. */
  boolean lockOpen(long nightId, NightStep step, long institutionId) {
    return !sql(
            """
            SELECT institution_id FROM night_run_institution
            WHERE night_run_id = ?1 AND step = ?2 AND institution_id = ?3
              AND state IN ('PENDING', 'RUNNING')
            FOR UPDATE
            """,
            nightId,
            step.name(),
            institutionId)
        .getResultList()
        .isEmpty();
  }

  void done(long nightId, NightStep step, long institutionId, int work, Instant now) {
    changed(
        """
        UPDATE night_run_institution SET state = 'DONE', work = work + ?4, ended_at = ?5
        WHERE night_run_id = ?1 AND step = ?2 AND institution_id = ?3
        """,
        nightId,
        step.name(),
        institutionId,
        work,
        now);
  }

  void fail(long nightId, NightStep step, long institutionId, Cause cause, Instant now) {
    changed(
        """
        UPDATE night_run_institution
        SET state = 'FAILED', cause_code = ?4, cause_arguments = ?5, ended_at = ?6
        WHERE night_run_id = ?1 AND step = ?2 AND institution_id = ?3
          AND state IN ('PENDING', 'RUNNING')
        """,
        nightId,
        step.name(),
        institutionId,
        cause.code(),
        cause.argumentsAsJson(),
        now);
  }

  private boolean changed(String statement, Object... parameters) {
    return sql(statement, parameters).executeUpdate() == 1;
  }

  private Query sql(String statement, Object... parameters) {
    return Sql.bind(entityManager.createNativeQuery(statement), parameters);
  }
}
