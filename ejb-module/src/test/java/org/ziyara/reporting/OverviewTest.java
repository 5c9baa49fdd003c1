package org.ziyara.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ziyara.institution.RolloutState;
import org.ziyara.shared.Localized;

class OverviewTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private final Overview overview =
      new Overview(
          DAY,
          DAY.plusDays(6),
          List.of(
              institution("MA-01", "R1", RolloutState.LIVE, new WeekFigures(10, 100, 25)),
              institution("MA-02", "R1", RolloutState.PILOT, new WeekFigures(5, 50, 50)),
              institution("MA-03", "R2", RolloutState.PLANNED, WeekFigures.NONE)));

  @Test
  void addsUpAllInstitutions() {
    assertThat(overview.total()).isEqualTo(new WeekFigures(15, 150, 75));
    assertThat(overview.total().fillPercent()).isEqualTo(50);
    assertThat(overview.total().free()).isEqualTo(75);
  }

  @Test
  void addsUpEachRegion() {
    assertThat(overview.regions())
        .containsExactly(
            new RegionWeek("R1", new Localized("ar R1", "fr R1"), 2, new WeekFigures(15, 150, 75)),
            new RegionWeek("R2", new Localized("ar R2", "fr R2"), 1, WeekFigures.NONE));
  }

  @Test
  void countsTheStepsOfTheRollOut() {
    assertThat(overview.rollout())
        .containsEntry(RolloutState.LIVE, 1L)
        .containsEntry(RolloutState.PILOT, 1L)
        .containsEntry(RolloutState.PREPARING, 0L)
        .containsEntry(RolloutState.PLANNED, 1L);
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0", "10, 0, 0", "3, 1, 33", "1000, 999, 99", "1000, 1000, 100"})
  void saysFullOnlyWhenNothingIsLeft(long places, long booked, int percent) {
    assertThat(new WeekFigures(1, places, booked).fillPercent()).isEqualTo(percent);
  }

  private static InstitutionWeek institution(
      String code, String region, RolloutState state, WeekFigures week) {
    return new InstitutionWeek(
        code,
        new Localized("ar", "fr"),
        "city",
        region,
        new Localized("ar " + region, "fr " + region),
        state,
        DAY,
        week);
  }
}
