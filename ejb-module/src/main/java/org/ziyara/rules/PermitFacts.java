package org.ziyara.rules;

import java.time.LocalDate;
import java.util.Set;

/**
 * A permit of the visitor to see the inmate.
 *
 * @param visits how many; null for as many as wanted
 * @param used the numbers of other visits made or booked with it
 */
public record PermitFacts(
    long id, LocalDate firstDay, LocalDate lastDay, Integer visits, Set<Integer> used) {

  public PermitFacts {
    used = Set.copyOf(used);
  }

  boolean isValidOn(LocalDate day) {
    return !day.isBefore(firstDay) && !day.isAfter(lastDay);
  }

  boolean hasVisitsLeft() {
    return visits == null || used.size() < visits;
  }
}
