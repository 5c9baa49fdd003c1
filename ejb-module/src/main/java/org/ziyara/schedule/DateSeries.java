package org.ziyara.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/**
 * The dates of a session: one weekday, every n weeks counted from the week of its first day.
 *
 * @param validTo null for an open end
 */
public record DateSeries(
    DayOfWeek weekday, LocalDate validFrom, LocalDate validTo, int everyNWeeks) {

  /** The dates of the series from one date to another, both included. */
  public Stream<LocalDate> between(LocalDate from, LocalDate to) {
    LocalDate start = from.isBefore(validFrom) ? validFrom : from;
    LocalDate end = validTo != null && validTo.isBefore(to) ? validTo : to;
    return Stream.iterate(
        firstFrom(start), date -> !date.isAfter(end), date -> date.plusWeeks(everyNWeeks));
  }

  private LocalDate firstFrom(LocalDate start) {
    LocalDate inFirstWeek = validFrom.with(DayOfWeek.MONDAY).plusDays(weekday.getValue() - 1L);
    long days = ChronoUnit.DAYS.between(inFirstWeek, start);
    long period = 7L * everyNWeeks;
    return inFirstWeek.plusDays(Math.max(0, -Math.floorDiv(-days, period)) * period);
  }
}
