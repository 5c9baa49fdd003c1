package org.ziyara.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;

/** Removes rows that are too old, some at a time. */
@ApplicationScoped
class RetentionRepository {

  @PersistenceContext private EntityManager entityManager;

  /**
   * Messages whose sending ended before, by all values of their index; returns how many were
   * removed.
   */
  int removeMessages(Instant before, int limit) {
    return remove(
        """
        outbox WHERE state IN ('SENT', 'DEAD', 'EXPIRED') AND channel IN ('SMS', 'EMAIL')
          AND ended_at < ?1""",
        before,
        limit);
  }

  /** Refusals that a trial of a policy would no longer ask for. */
  int removeRefusals(Instant before, int limit) {
    return remove("booking_refusal WHERE refused_at < ?1", before, limit);
  }

  /** Cases and counts of trials that were asked for before, then the trials. */
  int removeTrials(Instant before, int limit) {
    String old = " WHERE trial_id IN (SELECT id FROM policy_trial WHERE asked_at < ?1)";
    int removed = remove("policy_trial_case" + old, before, limit);
    if (removed == 0) {
      removed = remove("policy_trial_count" + old, before, limit);
    }
    return removed == 0 ? remove("policy_trial WHERE asked_at < ?1", before, limit) : removed;
  }

  /** Requests of programs that nobody repeats any more. */
  int removeRequests(Instant before, int limit) {
    return remove("order_request WHERE made_at < ?1", before, limit);
  }

  private int remove(String which, Instant before, int limit) {
    return entityManager
        .createNativeQuery("DELETE FROM " + which + " LIMIT " + limit)
        .setParameter(1, Timestamp.from(before))
        .executeUpdate();
  }
}
