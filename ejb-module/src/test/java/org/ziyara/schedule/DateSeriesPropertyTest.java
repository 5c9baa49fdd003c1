package org.ziyara.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever the weekday, the beginning in mid-week, the end and the rhythm. */
class DateSeriesPropertyTest {

  private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

  /** Listing, roll-out and reports look through different windows and must see the same days. */
  @Property
  void howeverTheWindowIsCutTheDaysAreTheSame(
      @ForAll("series") DateSeries series,
      @ForAll("days") LocalDate from,
      @ForAll @IntRange(max = 90) int first,
      @ForAll @IntRange(min = 1, max = 90) int second) {
    LocalDate middle = from.plusDays(first);
    LocalDate to = middle.plusDays(second);
    Stream<LocalDate> cut =
        Stream.concat(series.between(from, middle), series.between(middle.plusDays(1), to));
    assertThat(series.between(from, to)).containsExactlyElementsOf(cut.toList());
  }

  @Property
  void aDayBelongsToTheSeriesByItsWeek(
      @ForAll("series") DateSeries series, @ForAll("days") LocalDate from) {
    LocalDate to = from.plusDays(120);
    List<LocalDate> expected =
        from.datesUntil(to.plusDays(1)).filter(day -> belongs(series, day)).toList();
    assertThat(series.between(from, to)).containsExactlyElementsOf(expected);
  }

  private static boolean belongs(DateSeries series, LocalDate day) {
    LocalDate firstMonday = series.validFrom().with(DayOfWeek.MONDAY);
    long weeks = ChronoUnit.WEEKS.between(firstMonday, day.with(DayOfWeek.MONDAY));
    return day.getDayOfWeek() == series.weekday()
        && !day.isBefore(series.validFrom())
        && (series.validTo() == null || !day.isAfter(series.validTo()))
        && weeks % series.everyNWeeks() == 0;
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 500).map(NEW_YEAR::plusDays);
  }

  @Provide
  Arbitrary<DateSeries> series() {
    Arbitrary<Integer> length = Arbitraries.integers().between(0, 200).injectNull(0.3);
    return Combinators.combine(
            Arbitraries.of(DayOfWeek.class), days(), length, Arbitraries.integers().between(1, 8))
        .as(
            (weekday, validFrom, days, everyNWeeks) ->
                new DateSeries(
                    weekday,
                    validFrom,
                    days == null ? null : validFrom.plusDays(days),
                    everyNWeeks));
  }
}
