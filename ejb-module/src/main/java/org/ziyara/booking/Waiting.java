package org.ziyara.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * A family in the queue.
 *
 * @param lastVisit the day of the inmate's last visit, had or booked; null when there was none
 * @param priority whether the institution has called a visit of the family off
 * @param refusedSlots slots that were offered before and not taken, or declined by a visit moved
 *     there
 */
record Waiting(
    long entryId,
    long visitorId,
    long inmateId,
    Wishes wishes,
    List<Long> companionIds,
    LocalDate lastVisit,
    Instant askedAt,
    boolean priority,
    Set<Long> refusedSlots) {

  Waiting {
    companionIds = List.copyOf(companionIds);
    refusedSlots = Set.copyOf(refusedSlots);
  }

  /**
   * Whose visit was called off comes first, until the inmate has another one ahead. Then whose
   * inmate has been longest without a visit; who never had one has waited since asking, on that day
   * by the institution's clock.
   */
  static Comparator<Waiting> longestFirst(ZoneId zone, LocalDate today) {
    return Comparator.<Waiting, Boolean>comparing(waiting -> !waiting.comesFirst(today))
        .thenComparing(waiting -> waiting.since(zone))
        .thenComparing(Waiting::askedAt)
        .thenComparing(Waiting::entryId);
  }

  private boolean comesFirst(LocalDate today) {
    return priority && (lastVisit == null || lastVisit.isBefore(today));
  }

  LocalDate since(ZoneId zone) {
    return lastVisit == null ? LocalDate.ofInstant(askedAt, zone) : lastVisit;
  }

  boolean wants(BookableSlot slot) {
    return wishes.suit(slot.facts()) && !refusedSlots.contains(slot.id());
  }
}
