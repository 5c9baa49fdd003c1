package org.ziyara.rules;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A closure: of every day of the range, or of one weekday in it ({@code weekday} not null); of the
 * whole day, or of a time of day ({@code startsAt} not null).
 */
public record ClosureFacts(
    LocalDate firstDay,
    LocalDate lastDay,
    DayOfWeek weekday,
    LocalTime startsAt,
    LocalTime endsAt,
    String reasonAr,
    String reasonFr,
    String decidedBy,
    Instant decidedAt) {

  public boolean isWholeDay() {
    return startsAt == null;
  }

  public boolean covers(LocalDate date) {
    return !date.isBefore(firstDay)
        && !date.isAfter(lastDay)
        && (weekday == null || weekday == date.getDayOfWeek());
  }

  /** Whether a session at these times on this date does not take place. */
  public boolean closes(LocalDate date, LocalTime from, LocalTime to) {
    return covers(date) && (isWholeDay() || (startsAt.isBefore(to) && from.isBefore(endsAt)));
  }
}
