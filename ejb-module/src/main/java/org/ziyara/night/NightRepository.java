package org.ziyara.night;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ziyara.shared.Ids;
import org.ziyara.shared.Row;

/**
 * The rows of the nights. Each step is one conditional UPDATE that says whether it happened, so
 * that servers racing for it need no lock besides the row.
 */
@ApplicationScoped
class NightRepository {

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

  /** Adds the institutions that families can book in and that the night does not have yet. */
  void enrol(long nightId) {
    sql(
            """
            INSERT INTO night_run_institution (night_run_id, institution_id, state)
            SELECT n.id, i.id, 'PENDING'
            FROM night_run n CROSS JOIN institution i
            WHERE n.id = ?1 AND i.rollout_state IN ('PILOT', 'LIVE')
              AND NOT EXISTS (SELECT 1 FROM night_run_institution o
                              WHERE o.night_run_id = n.id AND o.institution_id = i.id)
            """,
            nightId)
        .executeUpdate();
  }

  /** Claims an ended night again. */
  boolean reopen(Night night, Claimant claimant) {
    return changed(
        """
        UPDATE night_run SET state = 'CLAIMED', claimed_by = ?3, started_at = NULL, ended_at = NULL
        WHERE id = ?1 AND state = ?2
        """,
        night.id(),
        night.state().name(),
        claimant.name());
  }

  /** Forgets the outcomes, but not how many slots the night has created. */
  void forgetOutcomes(long nightId) {
    sql(
            """
            UPDATE night_run_institution
            SET state = 'PENDING', cause_code = NULL, cause_arguments = NULL,
                started_at = NULL, ended_at = NULL
            WHERE night_run_id = ?1
            """,
            nightId)
        .executeUpdate();
  }

  boolean take(long nightId, String holder, int leaseSeconds, Instant now) {
    return changed(
        """
        UPDATE night_run
        SET state = 'RUNNING', holder = ?2, execution_id = NULL,
            started_at = COALESCE(started_at, ?4),
            lease_until = TIMESTAMPADD(SECOND, ?3, UTC_TIMESTAMP(6))
        WHERE id = ?1
          AND (state = 'CLAIMED' OR (state = 'RUNNING' AND lease_until < UTC_TIMESTAMP(6)))
        """,
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

  /** Ends the night, unless another execution has taken it over. */
  void end(long nightId, long executionId, NightState state, Instant now) {
    sql(
            """
            UPDATE night_run SET state = ?3, ended_at = ?4, holder = NULL, lease_until = NULL
            WHERE id = ?1 AND state = 'RUNNING' AND execution_id = ?2
            """,
            nightId,
            executionId,
            state.name(),
            now)
        .executeUpdate();
  }

  List<Long> openInstitutions(long nightId) {
    return Row.list(
        sql(
            """
            SELECT institution_id FROM night_run_institution
            WHERE night_run_id = ?1 AND state IN ('PENDING', 'RUNNING')
            ORDER BY institution_id
            """,
            nightId),
        Row::number);
  }

  boolean begin(long nightId, long institutionId, Instant now) {
    return changed(
        """
        UPDATE night_run_institution SET state = 'RUNNING', started_at = ?3
        WHERE night_run_id = ?1 AND institution_id = ?2 AND state IN ('PENDING', 'RUNNING')
        """,
        nightId,
        institutionId,
        now);
  }

  boolean done(long nightId, long institutionId, int slotsCreated, Instant now) {
    return changed(
        """
        UPDATE night_run_institution
        SET state = 'DONE', slots_created = slots_created + ?3, ended_at = ?4
        WHERE night_run_id = ?1 AND institution_id = ?2 AND state = 'RUNNING'
        """,
        nightId,
        institutionId,
        slotsCreated,
        now);
  }

  void fail(long nightId, long institutionId, Cause cause, Instant now) {
    sql(
            """
            UPDATE night_run_institution
            SET state = 'FAILED', cause_code = ?3, cause_arguments = ?4, ended_at = ?5
            WHERE night_run_id = ?1 AND institution_id = ?2 AND state IN ('PENDING', 'RUNNING')
            """,
            nightId,
            institutionId,
            cause.code(),
            cause.argumentsAsJson(),
            now)
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
    Query query = entityManager.createNativeQuery(statement);
    for (int i = 0; i < parameters.length; i++) {
      Object value = parameters[i];
      query.setParameter(i + 1, value instanceof Instant at ? Timestamp.from(at) : value);
    }
    return query;
  }
}
