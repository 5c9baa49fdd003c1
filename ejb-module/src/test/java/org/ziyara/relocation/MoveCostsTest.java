package org.ziyara.relocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ziyara.rules.Admission;
import org.ziyara.rules.Places;
import org.ziyara.rules.Policy;
import org.ziyara.rules.RoomKind;
import org.ziyara.rules.SlotFacts;
import org.ziyara.rules.Standing;
import org.ziyara.rules.VisitKind;

class MoveCostsTest {

  /** A Tuesday. */
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private static final MoveCosts COSTS = MoveCosts.of(new Policy(Map.of(), Set.of()), TODAY);

  /** From the Tuesday in two weeks at ten. */
  @ParameterizedTest
  @CsvSource({
    "2026-12-08, 10:00, 0, nothing changes",
    "2026-12-08, 11:30, 6, an hour and a half later",
    "2026-12-15, 10:00, 70, a week later",
    "2026-12-09, 09:00, 29, another weekday and an hour earlier",
    "2026-12-01, 10:00, 70, a week earlier with a week of notice",
    "2026-11-26, 10:00, 160, twelve days earlier on a Thursday with five days of notice lacking"
  })
  void movingCostsWhatChangesForTheFamily(
      LocalDate date, LocalTime startsAt, long cost, String what) {
    assertThat(COSTS.of(slot(TODAY.plusDays(14), LocalTime.of(10, 0)), slot(date, startsAt), false))
        .as(what)
        .isEqualTo(cost);
  }

  @Test
  void whoComesFromFarNeedsNoticeMore() {
    SlotFacts from = slot(TODAY.plusDays(7), LocalTime.of(10, 0));
    SlotFacts to = slot(TODAY.plusDays(4), LocalTime.of(10, 0));
    assertThat(COSTS.of(from, to, true)).isEqualTo(COSTS.of(from, to, false) + 15);
  }

  private static SlotFacts slot(LocalDate date, LocalTime startsAt) {
    return new SlotFacts(
        date,
        startsAt,
        startsAt.plusMinutes(45),
        new SlotFacts.Room(1, 11, RoomKind.OPEN),
        VisitKind.FAMILY,
        Admission.parse(""),
        Places.general(10, 0),
        Standing.PLANNED);
  }
}
