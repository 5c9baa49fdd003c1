package org.ziyara.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ziyara.booking.VisitState;

class VerdictTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  @ParameterizedTest
  @CsvSource({
    "CONFIRMED, 2026-03-02, CHECK_IN",
    "CONFIRMED, 2026-03-03, TOO_EARLY",
    "CONFIRMED, 2026-03-01, MISSED",
    "NO_SHOW, 2026-03-01, NO_SHOW",
    "CHECKED_IN, 2026-03-02, ADMIT",
    "CHECKED_IN, 2026-03-01, TOO_LATE",
    "ADMITTED, 2026-03-02, COMPLETE",
    "ADMITTED, 2026-03-01, COMPLETE",
    "COMPLETED, 2026-03-02, COMPLETED",
    "REFUSED, 2026-03-02, REFUSED",
    "CANCELLED, 2026-03-09, CANCELLED",
  })
  void tellsTheOneThingToDo(VisitState state, LocalDate day, Verdict verdict) {
    assertThat(Verdict.of(state, day, TODAY)).isEqualTo(verdict);
  }

  @ParameterizedTest
  @EnumSource(names = {"HELD", "EXPIRED", "RELEASED"})
  void isNotForHolds(VisitState state) {
    assertThatThrownBy(() -> Verdict.of(state, TODAY, TODAY))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void onlyWhoIsNotYetInsideCanBeRefused() {
    assertThat(Verdict.values())
        .filteredOn(Verdict::allowsRefusal)
        .containsExactly(Verdict.CHECK_IN, Verdict.ADMIT);
  }
}
