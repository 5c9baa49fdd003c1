package org.ziyara.schedule;

import java.time.LocalDate;
import org.ziyara.shared.Input;
import org.ziyara.shared.PlainText;
import org.ziyara.shared.ZiyaraException;

/**
 * What is written of a dated timetable.
 *
 * @param institution its code; null for all of them
 * @param lastDay included, as the first
 */
public record DatedTimetableDetails(
    String institution, String nameAr, String nameFr, LocalDate firstDay, LocalDate lastDay) {

  static final int NAME_LENGTH = 80;

  /** The same as it is stored; problems are collected in {@code input}. */
  DatedTimetableDetails checked(Input input) {
    input.read("lastDay", this::daysInOrder);
    return new DatedTimetableDetails(
        institution,
        input.read("nameAr", () -> PlainText.of(nameAr, NAME_LENGTH)),
        input.read("nameFr", () -> PlainText.of(nameFr, NAME_LENGTH)),
        firstDay,
        lastDay);
  }

  private boolean daysInOrder() {
    if (firstDay.isAfter(lastDay)) {
      throw new ZiyaraException("DATES_INVALID");
    }
    return true;
  }
}
