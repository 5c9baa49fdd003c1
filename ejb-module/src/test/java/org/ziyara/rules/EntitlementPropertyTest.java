package org.ziyara.rules;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** R09 whatever the order in which a family asks, the limit and the day on which a week starts. */
class EntitlementPropertyTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 11, 25);

  @Property
  void everyWeekIsFilledUpToItsLimitAndNotBeyond(
      @ForAll @Size(max = 40) List<@IntRange(max = 27) Integer> asked,
      @ForAll @IntRange(min = 1, max = 7) int weekStart,
      @ForAll @IntRange(max = 4) int limit) {
    Case request = new Case();
    request.policy =
        Map.of(
            "entitlement.week.start", value("entitlement.week.start", weekStart),
            "entitlement.visits", value("entitlement.visits", limit));
    List<LocalDate> accepted = new ArrayList<>();
    for (int day : asked) {
      request.date = FIRST.plusDays(day);
      request.countedVisits = Case.counted(accepted);
      boolean full = inWeekOf(request.date, weekStart, accepted) >= limit;
      assertThat(request.codes().contains(ViolationCode.ENTITLEMENT_USED)).isEqualTo(full);
      if (!full) {
        accepted.add(request.date);
      }
    }
    assertThat(
            accepted.stream()
                .collect(groupingBy(day -> firstDay(day, weekStart), counting()))
                .values())
        .allMatch(visits -> visits <= limit);
  }

  private static long inWeekOf(LocalDate day, int weekStart, List<LocalDate> visits) {
    return visits.stream()
        .filter(visit -> firstDay(visit, weekStart).equals(firstDay(day, weekStart)))
        .count();
  }

  private static LocalDate firstDay(LocalDate day, int weekStart) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(weekStart)));
  }

  private static PolicyValue value(String name, int value) {
    return new PolicyValue(name, Integer.toString(value), FIRST, "DGAPR", "note", true);
  }
}
