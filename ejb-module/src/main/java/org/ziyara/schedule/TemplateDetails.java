package org.ziyara.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.ziyara.rules.Admission;
import org.ziyara.rules.VisitKind;
import org.ziyara.shared.Bounds;
import org.ziyara.shared.Input;
import org.ziyara.shared.ZiyaraException;

/**
 * What is written of a session template.
 *
 * @param room its code
 * @param validTo null for an open end
 * @param timetable the id of the dated timetable that it is of; null for a usual session
 * @param admits whom the session is for, in the written form of {@link Admission}
 */
public record TemplateDetails(
    String room,
    DayOfWeek weekday,
    LocalTime startsAt,
    LocalTime endsAt,
    int capacity,
    LocalDate validFrom,
    LocalDate validTo,
    int everyNWeeks,
    VisitKind kind,
    String admits,
    Long timetable) {

  static final int MOST_PLACES = 1_000;
  static final int MOST_WEEKS = 8;
  static final int ADMITS_LENGTH = 200;

  /** Collects what cannot be taken. */
  void check(Input input) {
    input.read("capacity", () -> Bounds.check(capacity, 1, MOST_PLACES));
    input.read("everyNWeeks", () -> Bounds.check(everyNWeeks, 1, MOST_WEEKS));
    input.read("endsAt", () -> inOrder(startsAt.isBefore(endsAt), "TIMES_INVALID"));
    input.read(
        "validTo", () -> inOrder(validTo == null || !validTo.isBefore(validFrom), "DATES_INVALID"));
  }

  private Admission admission() {
    try {
      if (admits.length() <= ADMITS_LENGTH) {
        return Admission.parse(admits);
      }
    } catch (IllegalArgumentException e) {
      // said below
    }
    throw new ZiyaraException("ADMITS_INVALID");
  }

  /** Whether both take place on the same dates. */
  boolean hasSeriesOf(TemplateDetails other) {
    return weekday == other.weekday
        && validFrom.equals(other.validFrom)
        && Objects.equals(validTo, other.validTo)
        && everyNWeeks == other.everyNWeeks
        && Objects.equals(timetable, other.timetable);
  }

  private static boolean inOrder(boolean inOrder, String code) {
    if (!inOrder) {
      throw new ZiyaraException(code);
    }
    return true;
  }
}
