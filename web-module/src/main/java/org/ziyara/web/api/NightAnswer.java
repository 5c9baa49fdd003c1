package org.ziyara.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ziyara.night.Cause;
import org.ziyara.night.Night;
import org.ziyara.night.NightState;
import org.ziyara.night.NightStep;
import org.ziyara.night.OutcomeState;
import org.ziyara.night.StepProgress;
import org.ziyara.web.api.protocol.MayBeAbsent;

/**
 * A night as it stands.
 *
 * @param steps in the order in which they are done
 */
public record NightAnswer(
    LocalDate businessDate,
    NightState state,
    @MayBeAbsent Instant startedAt,
    @MayBeAbsent Instant endedAt,
    int institutionsTotal,
    int institutionsDone,
    int institutionsFailed,
    int slotsCreated,
    int noShows,
    int rowsRemoved,
    List<StepAnswer> steps) {

  /**
   * A step of the night.
   *
   * @param work how much was done: slots created, visits moved, rows removed
   * @param institutions it is to be done for; 0 for a step of the whole nation
   * @param institutionsReached that have an outcome, those that failed among them
   * @param cause the code of why the step itself failed
   */
  public record StepAnswer(
      NightStep step,
      OutcomeState state,
      int work,
      int institutions,
      int institutionsReached,
      int institutionsFailed,
      @MayBeAbsent String cause,
      @MayBeAbsent Instant startedAt,
      @MayBeAbsent Instant endedAt) {

    static StepAnswer of(StepProgress step) {
      Cause cause = step.cause();
      return new StepAnswer(
          step.step(),
          step.state(),
          step.work(),
          step.institutions(),
          step.reached(),
          step.failed(),
          cause == null ? null : cause.code(),
          step.startedAt(),
          step.endedAt());
    }
  }

  static NightAnswer of(Night night, List<StepProgress> steps) {
    return new NightAnswer(
        night.businessDate(),
        night.state(),
        night.startedAt(),
        night.endedAt(),
        night.institutionsTotal(),
        night.institutionsDone(),
        night.institutionsFailed(),
        night.slotsCreated(),
        night.noShows(),
        night.rowsRemoved(),
        steps.stream().map(StepAnswer::of).toList());
  }
}
