package org.ziyara.web.common;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ziyara.booking.Availability;
import org.ziyara.booking.SlotOption;
import org.ziyara.explanation.Explainer;
import org.ziyara.explanation.Explanation;
import org.ziyara.rules.Decision;

/**
 * One day as the page offers it.
 *
 * @param nextFree the next day with a free time; null on such a day itself and after the last
 * @param first whether this is the first day with a free time
 */
public record DayChoice(
    LocalDate date,
    List<SlotOption> free,
    List<Blocked> blocked,
    LocalDate nextFree,
    boolean first) {

  /** Times of a day that are not free, for the same reasons. */
  public record Blocked(List<SlotOption> slots, List<Explanation> reasons) {

    /** Whether a director may let all of the reasons pass. */
    public boolean isOverridable() {
      return reasons.stream().allMatch(reason -> reason.code().isOverridable());
    }
  }

  public static List<DayChoice> of(Availability availability, Locale locale) {
    List<DayChoice> days = new ArrayList<>();
    LocalDate firstFree = nextFree(availability, null);
    for (Availability.Day day : availability.days()) {
      days.add(
          new DayChoice(
              day.date(),
              day.slots().stream().filter(SlotOption::isFree).toList(),
              blocked(day, locale),
              day.isOffered() ? null : nextFree(availability, day.date()),
              day.date().equals(firstFree)));
    }
    return List.copyOf(days);
  }

  private static LocalDate nextFree(Availability availability, LocalDate after) {
    return availability
        .free()
        .map(SlotOption::date)
        .filter(date -> after == null || date.isAfter(after))
        .findFirst()
        .orElse(null);
  }

  private static List<Blocked> blocked(Availability.Day day, Locale locale) {
    Map<Decision, List<SlotOption>> byDecision = new LinkedHashMap<>();
    day.slots().stream()
        .filter(slot -> !slot.isFree())
        .forEach(
            slot ->
                byDecision.computeIfAbsent(slot.decision(), key -> new ArrayList<>()).add(slot));
    return byDecision.entrySet().stream()
        .map(entry -> new Blocked(entry.getValue(), Explainer.explain(entry.getKey(), locale)))
        .toList();
  }

  public boolean isOffered() {
    return !free.isEmpty();
  }
}
