package org.ziyara.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

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
    return removeInOrder(
        List.of(
            "policy_trial_case" + old,
            "policy_trial_count" + old,
            "policy_trial WHERE asked_at < ?1"),
        Timestamp.from(before),
        limit);
  }

  /** What nights of earlier dates found, proposed and did, then the nights. */
  int removeNights(LocalDate before, int limit) {
    String old = " WHERE business_date < ?1";
    String ofNight = " WHERE night_run_id IN (SELECT id FROM night_run" + old + ")";
    return removeInOrder(
        List.of(
            "demand_estimate" + old,
            "night_rebalance" + old,
            "night_teams" + old,
            "night_run_institution" + ofNight,
            "night_run_step" + ofNight,
            "night_run" + old),
        Date.valueOf(before),
        limit);
  }

  /** Requests of programs that nobody repeats any more. */
  int removeRequests(Instant before, int limit) {
    return remove("order_request WHERE made_at < ?1", before, limit);
  }

  /** Removes of the first in which there is any: what others point to comes last. */
  private int removeInOrder(List<String> all, Object before, int limit) {
    return all.stream()
        .mapToInt(which -> remove(which, before, limit))
        .filter(removed -> removed > 0)
        .findFirst()
        .orElse(0);
  }

  private int remove(String which, Instant before, int limit) {
    return remove(which, Timestamp.from(before), limit);
  }

  private int remove(String which, Object before, int limit) {
    return entityManager
        .createNativeQuery("DELETE FROM " + which + " LIMIT " + limit)
        .setParameter(1, before)
        .executeUpdate();
  }
}
