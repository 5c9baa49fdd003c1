package org.ziyara.night;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * The record of the steps of a night, and its checkpoint, for the batch job, which is nobody signed
 * in. What is done and its outcome belong into one transaction.
 */
@Stateless
@PermitAll
public class StepService {

  @Inject private StepRepository repository;
  @Inject private Clock clock;

  /** Whether the step has still to be done; it has now begun. */
  public boolean begin(long nightId, NightStep step) {
    return repository.begin(nightId, step, clock.instant());
  }

  /** Adds to what the step has done for the nation. */
  public void worked(long nightId, NightStep step, int work) {
    repository.worked(nightId, step, work);
  }

  /** Ends the step, unless it has failed or an institution is open in it. */
  public void end(long nightId, NightStep step) {
    repository.end(nightId, step, clock.instant());
  }

  public void fail(long nightId, NightStep step, Cause cause) {
    repository.fail(nightId, step, cause, clock.instant());
  }

  /**
   * Begins a step that goes by institutions: sets those aside where an earlier one failed.
   *
   * @return those for which it is to be done
   */
  public List<Long> deal(long nightId, NightStep step) {
    repository.begin(nightId, step, clock.instant());
    repository.skipFailed(nightId, step);
    return repository.openInstitutions(nightId, step);
  }

  /**
   * Whether it is the institution's turn among others, of which the one that is dealt out first
   * comes first.
   *
   * @param others not empty
   */
  public Turn turn(long nightId, NightStep step, long institutionId, List<Long> others) {
    return repository.turn(nightId, step, institutionId, others);
  }

  public void begin(long nightId, NightStep step, long institutionId) {
    repository.begin(nightId, step, institutionId, clock.instant());
  }

  /**
   * Whether the institution has no outcome yet: then nobody else gives it one until this
   * transaction ends.
   */
  public boolean lockOpen(long nightId, NightStep step, long institutionId) {
    return repository.lockOpen(nightId, step, institutionId);
  }

  public void done(long nightId, NightStep step, long institutionId, int work) {
    repository.done(nightId, step, institutionId, work, clock.instant());
  }

  public void fail(long nightId, NightStep step, long institutionId, Cause cause) {
    repository.fail(nightId, step, institutionId, cause, clock.instant());
  }
}
