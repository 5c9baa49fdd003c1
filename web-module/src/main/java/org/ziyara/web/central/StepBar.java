package org.ziyara.web.central;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.ziyara.night.Night;
import org.ziyara.night.NightStep;
import org.ziyara.night.StepProgress;

/**
 * A step as a bar on a line of time.
 *
 * @param start where it begins, in per cent of the line
 * @param width in per cent of the line
 */
public record StepBar(NightStep step, double start, double width, Duration lasted) {

  private static final double WHOLE = 100;

  /**
   * The steps that a night has begun, on a line that is as long as {@code whole}. One that was done
   * before, and stayed so when something else was run again, is not of this run.
   */
  static List<StepBar> of(Night night, List<StepProgress> steps, Duration whole, Instant now) {
    Instant beginning = night.startedAt();
    if (beginning == null || whole.isZero()) {
      return List.of();
    }
    return steps.stream()
        .filter(step -> step.startedAt() != null && !step.startedAt().isBefore(beginning))
        .map(step -> of(step, beginning, whole, now))
        .toList();
  }

  private static StepBar of(StepProgress step, Instant beginning, Duration whole, Instant now) {
    Instant end = step.endedAt() == null ? now : step.endedAt();
    Duration lasted = Duration.between(step.startedAt(), end);
    return new StepBar(
        step.step(),
        part(Duration.between(beginning, step.startedAt()), whole),
        part(lasted, whole),
        lasted);
  }

  private static double part(Duration duration, Duration whole) {
    return Math.min(WHOLE, WHOLE * duration.toMillis() / whole.toMillis());
  }

  /** From the beginning of a night to its end, or until now; nothing before. */
  static Duration length(Night night, Instant now) {
    Instant end = night.endedAt() == null ? now : night.endedAt();
    return night.startedAt() == null ? Duration.ZERO : Duration.between(night.startedAt(), end);
  }
}
