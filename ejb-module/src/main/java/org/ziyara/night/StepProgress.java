package org.ziyara.night;

import java.io.Serializable;
import java.time.Instant;

/**
 * How far one step of a night has come.
 *
 * @param work how much it has done: slots created, visits ended …
 * @param institutions how many it is to be done for; 0 for a step of the whole nation
 * @param reached how many of these have an outcome
 * @param failed how many of these were set aside
 * @param cause why the step itself failed; null unless it did
 * @param startedAt null until it begins
 * @param endedAt null until it has ended
 */
public record StepProgress(
    NightStep step,
    OutcomeState state,
    int work,
    int institutions,
    int reached,
    int failed,
    Cause cause,
    Instant startedAt,
    Instant endedAt)
    implements Serializable {

  /** What has its outcome, in per cent. */
  public int percent() {
    if (state == OutcomeState.DONE || state == OutcomeState.FAILED) {
      return 100;
    }
    return institutions == 0 ? 0 : 100 * reached / institutions;
  }
}
