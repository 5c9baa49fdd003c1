package org.ziyara.web.central;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ziyara.night.Claimant;
import org.ziyara.night.Night;
import org.ziyara.night.NightState;
import org.ziyara.night.NightStep;
import org.ziyara.night.OutcomeState;
import org.ziyara.night.StepProgress;

class StepBarTest {

  private static final Instant START = Instant.parse("2026-11-24T00:30:00Z");
  private static final Instant NOW = START.plusSeconds(100);

  @Test
  void stepsStandWhereTheyWereOnTheLineOfTheNight() {
    assertThat(bars(night(START), step(NightStep.ROLL_OUT, 10, 60)))
        .containsExactly(new StepBar(NightStep.ROLL_OUT, 10, 50, Duration.ofSeconds(50)));
  }

  @Test
  void whatRunsReachesUntilNow() {
    assertThat(bars(night(START), step(NightStep.ROLL_OUT, 60, null)))
        .extracting(StepBar::width)
        .containsExactly(40.0);
  }

  @Test
  void whatWasDoneBeforeThisRunIsNotShown() {
    assertThat(
            bars(
                night(START.plusSeconds(50)),
                step(NightStep.HOUSEKEEPING, 10, 20),
                step(NightStep.ROLL_OUT, 60, 70)))
        .extracting(StepBar::step)
        .containsExactly(NightStep.ROLL_OUT);
  }

  @Test
  void beforeTheBeginningThereIsNothing() {
    assertThat(bars(night(null), step(NightStep.ROLL_OUT, 10, 60))).isEmpty();
    assertThat(StepBar.length(night(null), NOW)).isZero();
  }

  private static List<StepBar> bars(Night night, StepProgress... steps) {
    return StepBar.of(night, List.of(steps), StepBar.length(night, NOW), NOW);
  }

  private static StepProgress step(NightStep step, int from, Integer to) {
    Instant end = to == null ? null : START.plusSeconds(to);
    return new StepProgress(
        step, OutcomeState.RUNNING, 0, 0, 0, 0, null, START.plusSeconds(from), end);
  }

  private static Night night(Instant startedAt) {
    return new Night(
        1,
        LocalDate.of(2026, 11, 24),
        NightState.RUNNING,
        false,
        Claimant.TIMER,
        startedAt,
        null,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0);
  }
}
