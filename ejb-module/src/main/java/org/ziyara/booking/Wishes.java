package org.ziyara.booking;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ziyara.rules.SlotFacts;
import org.ziyara.rules.VisitKind;
import org.ziyara.shared.Input;
import org.ziyara.shared.InputRefusedException;
import org.ziyara.shared.ZiyaraException;

/**
 * When a family could come: on these weekdays, within these hours, on days of this span, both
 * included.
 */
public record Wishes(
    Set<DayOfWeek> weekdays, LocalTime from, LocalTime to, LocalDate firstDay, LocalDate lastDay) {

  /** How far ahead one may wish: as far as policy may ever open the calendar. */
  public static final int MOST_DAYS = 180;

  /** Any time from that day on. */
  static Wishes any(LocalDate firstDay) {
    return new Wishes(
        EnumSet.allOf(DayOfWeek.class),
        LocalTime.MIN,
        LocalTime.of(23, 59),
        firstDay,
        firstDay.plusDays(MOST_DAYS));
  }

  public Wishes {
    weekdays = Set.copyOf(weekdays);
  }

  /** Whether a visit in this slot is one. A basket is handed in, not waited for. */
  boolean suit(SlotFacts slot) {
    return slot.kind() != VisitKind.FEAST_BASKET
        && weekdays.contains(slot.date().getDayOfWeek())
        && !slot.startsAt().isBefore(from)
        && !slot.endsAt().isAfter(to)
        && !slot.date().isBefore(firstDay)
        && !slot.date().isAfter(lastDay);
  }

  /**
   * @throws InputRefusedException with all fields that cannot be taken, by the names of this record
   */
  void check(LocalDate today) {
    Input input = new Input();
    input.read("weekdays", () -> refuseIf(weekdays.isEmpty(), "WEEKDAY_MISSING"));
    input.read("to", () -> refuseIf(!from.isBefore(to), "TIMES_REVERSED"));
    input.read("firstDay", () -> refuseIf(firstDay.isBefore(today), "DAY_PAST"));
    input.read("lastDay", () -> checkedLastDay(today));
    input.check();
  }

  private Void checkedLastDay(LocalDate today) {
    refuseIf(lastDay.isBefore(firstDay), "DAYS_REVERSED");
    if (lastDay.isAfter(today.plusDays(MOST_DAYS))) {
      throw new ZiyaraException("DAY_TOO_FAR", Map.of("days", MOST_DAYS));
    }
    return null;
  }

  private static Void refuseIf(boolean wrong, String code) {
    if (wrong) {
      throw new ZiyaraException(code);
    }
    return null;
  }

  /** The weekdays as digits, 1 for Monday. */
  String weekdayDigits() {
    return weekdays.stream()
        .sorted()
        .map(day -> Integer.toString(day.getValue()))
        .collect(Collectors.joining());
  }

  static Set<DayOfWeek> weekdays(String digits) {
    return digits
        .chars()
        .mapToObj(digit -> DayOfWeek.of(digit - '0'))
        .collect(Collectors.toUnmodifiableSet());
  }
}
