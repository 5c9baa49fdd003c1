package org.ziyara.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.ziyara.shared.Input;
import org.ziyara.shared.PlainText;
import org.ziyara.shared.ZiyaraException;

/**
 * What is written of a closure.
 *
 * @param institution its code; null for all of them
 * @param weekday null for every day
 * @param startsAt null, as {@code endsAt}, for the whole day
 */
public record ClosureDetails(
    String institution,
    LocalDate firstDay,
    LocalDate lastDay,
    DayOfWeek weekday,
    LocalTime startsAt,
    LocalTime endsAt,
    String reasonAr,
    String reasonFr) {

  static final int REASON_LENGTH = 160;

  /** The same as it is stored; problems are collected in {@code input}. */
  ClosureDetails checked(Input input) {
    input.read("lastDay", this::daysInOrder);
    input.read("endsAt", this::timesInOrder);
    return new ClosureDetails(
        institution,
        firstDay,
        lastDay,
        weekday,
        startsAt,
        endsAt,
        input.read("reasonAr", () -> PlainText.of(reasonAr, REASON_LENGTH)),
        input.read("reasonFr", () -> PlainText.of(reasonFr, REASON_LENGTH)));
  }

  private boolean daysInOrder() {
    if (firstDay.isAfter(lastDay)) {
      throw new ZiyaraException("DATES_INVALID");
    }
    return true;
  }

  private boolean timesInOrder() {
    boolean wholeDay = startsAt == null && endsAt == null;
    if (!wholeDay && (startsAt == null || endsAt == null || !startsAt.isBefore(endsAt))) {
      throw new ZiyaraException("TIMES_INVALID");
    }
    return true;
  }
}
