package org.ziyara.duty;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.Set;
import java.util.stream.Collectors;
import org.ziyara.shared.Bounds;
import org.ziyara.shared.Input;
import org.ziyara.shared.PlainText;

/**
 * What is written of a mobile team.
 *
 * @param weekdays on which it works; none for a team that rests
 */
public record TeamDetails(String nameAr, String nameFr, int officers, Set<DayOfWeek> weekdays)
    implements Serializable {

  public static final int NAME_LENGTH = 80;
  public static final int MOST_OFFICERS = 100;

  public TeamDetails {
    weekdays = Set.copyOf(weekdays);
  }

  /** The same as it is stored; problems are collected in {@code input}. */
  TeamDetails checked(Input input) {
    input.read("officers", () -> Bounds.check(officers, 1, MOST_OFFICERS));
    return new TeamDetails(
        input.read("nameAr", () -> PlainText.of(nameAr, NAME_LENGTH)),
        input.read("nameFr", () -> PlainText.of(nameFr, NAME_LENGTH)),
        officers,
        weekdays);
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
