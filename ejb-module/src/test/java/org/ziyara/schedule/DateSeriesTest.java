package org.ziyara.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateSeriesTest {

  private static final LocalDate NO_END = null;

  @ParameterizedTest(name = "{0} every {3} weeks from {1} to {2}, asked from {4} to {5}: {6}")
  @CsvSource({
    // The range is longer, shorter and of one day.
    "MONDAY, 2026-03-02, 2026-03-16, 1, 2026-01-01, 2026-12-31, 2026-03-02 2026-03-09 2026-03-16",
    "MONDAY, 2026-03-02,           , 1, 2026-03-09, 2026-03-16, 2026-03-09 2026-03-16",
    "MONDAY, 2026-03-02,           , 1, 2026-03-09, 2026-03-09, 2026-03-09",
    "MONDAY, 2026-03-02,           , 1, 2026-03-10, 2026-03-15, ",
    // Validity begins in mid-week: on its weekday, after it and before it.
    "WEDNESDAY, 2026-03-04,        , 1, 2026-03-02, 2026-03-11, 2026-03-04 2026-03-11",
    "WEDNESDAY, 2026-03-05,        , 1, 2026-03-02, 2026-03-18, 2026-03-11 2026-03-18",
    "WEDNESDAY, 2026-03-03,        , 1, 2026-03-02, 2026-03-11, 2026-03-04 2026-03-11",
    // Validity ends the day before a date of the series, and on it.
    "WEDNESDAY, 2026-03-02, 2026-03-10, 1, 2026-03-02, 2026-03-31, 2026-03-04",
    "WEDNESDAY, 2026-03-02, 2026-03-11, 1, 2026-03-02, 2026-03-31, 2026-03-04 2026-03-11",
    // Every second week counts from the Monday of the week in which validity begins, even if the
    // weekday has passed by then.
    "WEDNESDAY, 2026-03-02,        , 2, 2026-03-01, 2026-04-05, 2026-03-04 2026-03-18 2026-04-01",
    "WEDNESDAY, 2026-03-06,        , 2, 2026-03-01, 2026-04-05, 2026-03-18 2026-04-01",
    "SUNDAY,    2026-03-02,        , 2, 2026-03-01, 2026-03-31, 2026-03-08 2026-03-22",
    "MONDAY,    2026-03-08,        , 3, 2026-03-01, 2026-04-15, 2026-03-23 2026-04-13",
    // Over the end of the year, which 2026 ends in its 53rd week, and over 29 February.
    "FRIDAY, 2026-12-18,           , 2, 2026-12-20, 2027-01-31, 2027-01-01 2027-01-15 2027-01-29",
    "TUESDAY, 2028-02-01,          , 4, 2028-02-15, 2028-03-31, 2028-02-29 2028-03-28",
    // Asked for a time before validity, and after it.
    "MONDAY, 2026-03-02,           , 1, 2026-01-01, 2026-03-01, ",
    "MONDAY, 2026-03-02, 2026-03-31, 1, 2026-04-01, 2026-04-30, "
  })
  void dates(
      DayOfWeek weekday,
      LocalDate validFrom,
      LocalDate validTo,
      int everyNWeeks,
      LocalDate from,
      LocalDate to,
      String expected) {
    List<LocalDate> dates =
        expected == null
            ? List.of()
            : Arrays.stream(expected.split(" ")).map(LocalDate::parse).toList();
    assertThat(new DateSeries(weekday, validFrom, validTo, everyNWeeks).between(from, to))
        .containsExactlyElementsOf(dates);
  }

  @Test
  void whereARangeIsCutChangesNothing() {
    DateSeries series = new DateSeries(DayOfWeek.THURSDAY, LocalDate.of(2026, 2, 27), NO_END, 3);
    LocalDate first = LocalDate.of(2026, 1, 1);
    LocalDate last = LocalDate.of(2027, 12, 31);
    assertThat(first.datesUntil(last.plusDays(1)).flatMap(day -> series.between(day, day)))
        .containsExactlyElementsOf(series.between(first, last).toList());
  }
}
