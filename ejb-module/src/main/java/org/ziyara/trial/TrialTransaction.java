package org.ziyara.trial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.ziyara.audit.AuditTrail;
import org.ziyara.booking.Assessor;
import org.ziyara.policy.PolicyBook;
import org.ziyara.policy.PolicyQueries;
import org.ziyara.shared.NotFoundException;

/** The transactions of a trial: one for each institution, so that its progress can be seen. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class TrialTransaction {

  /** Requests of so many days are tried. */
  private static final Duration MONTH = Duration.ofDays(30);

  @Inject private TrialRepository trials;
  @Inject private PolicyQueries policies;
  @Inject private Assessor assessor;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  void begin(PolicyTrial trial) {
    trials.add(trial);
    Long institutionId = trial.proposal().national() ? null : Long.valueOf(trial.scope());
    audit.record("POLICY_TRIED", "POLICY_TRIAL", trial.id(), institutionId, null);
  }

  /** Assesses the visits of one institution; nothing but the trial itself changes. */
  void tryIn(long institutionId, long trialId) {
    PolicyTrial trial = trials.find(trialId).orElseThrow(NotFoundException::new);
    Instant now = clock.instant();
    PolicyBook today = policies.book(institutionId);
    keep(
        Comparison.of(
            trialId,
            Population.BOOKED,
            assessor.booked(institutionId, LocalDate.ofInstant(now, clock.getZone())),
            today,
            trial.proposal().in(today)),
        trialId);
    keep(
        Comparison.of(
            trialId,
            Population.REQUESTED,
            assessor.requested(institutionId, now.minus(MONTH)),
            today,
            trial.proposal().allAlongIn(today)),
        trialId);
    trial.advance(clock.instant());
  }

  private void keep(Comparison comparison, long trialId) {
    trials.count(trialId, comparison.counts());
    trials.add(comparison.cases());
  }

  void fail(long trialId) {
    trials.find(trialId).ifPresent(PolicyTrial::fail);
  }
}
