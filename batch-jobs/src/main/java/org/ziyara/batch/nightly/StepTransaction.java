package org.ziyara.batch.nightly;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.ziyara.night.Cause;
import org.ziyara.night.NightStep;
import org.ziyara.night.StepService;
import org.ziyara.night.Turn;

/**
 * The transactions of the steps: what is done and its record, both or neither. None of them is the
 * chunk's, which would hold its locks.
 */
@Dependent
@Transactional(TxType.REQUIRES_NEW)
class StepTransaction {

  @Inject private CurrentNight night;
  @Inject private StepService steps;
  @Inject private Instance<InstitutionWork> institutionWork;
  @Inject private Instance<NationalWork> nationalWork;

  /** The institutions with which this one takes turns. */
  List<Long> inCommon(NightStep step, long institutionId) {
    return workOf(step).inCommon(institutionId);
  }

  /** Whether it is this one's turn among them. */
  Turn turn(NightStep step, long institutionId, List<Long> others) {
    return steps.turn(night.id(), step, institutionId, others);
  }

  void begin(NightStep step, long institutionId) {
    steps.begin(night.id(), step, institutionId);
  }

  void fail(NightStep step, long institutionId, Cause cause) {
    steps.fail(night.id(), step, institutionId, cause);
  }

  /** Does the step in one institution, unless it has its outcome. */
  void work(NightStep step, long institutionId) {
    if (!steps.lockOpen(night.id(), step, institutionId)) {
      return;
    }
    Outcome outcome = workOf(step).work(institutionId, night);
    if (outcome.cause() == null) {
      steps.done(night.id(), step, institutionId, outcome.work());
    } else {
      steps.fail(night.id(), step, institutionId, outcome.cause());
    }
  }

  /** Does a share of a step of the nation; whether something may be left. */
  boolean workSome(NightStep step) {
    NationalWork.Share share =
        nationalWork.stream()
            .filter(work -> work.step() == step)
            .findFirst()
            .orElseThrow()
            .workSome(night);
    steps.worked(night.id(), step, share.work());
    return share.more();
  }

  private InstitutionWork workOf(NightStep step) {
    return institutionWork.stream().filter(work -> work.step() == step).findFirst().orElseThrow();
  }
}
