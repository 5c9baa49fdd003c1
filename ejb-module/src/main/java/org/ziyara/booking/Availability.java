package org.ziyara.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ziyara.rules.Violation;

/**
 * The slots of the coming days for one link and party.
 *
 * @param days every day with sessions, in order
 * @param general the violations common to all slots: because of these nothing is offered
 */
public record Availability(List<Day> days, List<Violation> general) {

  /** The slots of one day, in order of time. */
  public record Day(LocalDate date, List<SlotOption> slots) {

    public boolean isOffered() {
      return slots.stream().anyMatch(SlotOption::isFree);
    }

    /** How many slots are free. */
    public int free() {
      return (int) slots.stream().filter(SlotOption::isFree).count();
    }
  }

  public boolean isOffered() {
    return days.stream().anyMatch(Day::isOffered);
  }

  /** The free slots, soonest first. */
  public Stream<SlotOption> free() {
    return days.stream().flatMap(day -> day.slots().stream()).filter(SlotOption::isFree);
  }
}
