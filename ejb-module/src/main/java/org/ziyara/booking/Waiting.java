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
 * @param refusedSlots slots that were offered before and not taken
 */
record Waiting(
    long entryId,
    long visitorId,
    long inmateId,
    Wishes wishes,
    List<Long> companionIds,
    LocalDate lastVisit,
    Instant askedAt,
    Set<Long> refusedSlots) {

  Waiting {
    companionIds = List.copyOf(companionIds);
    refusedSlots = Set.copyOf(refusedSlots);
  }

  /**
   * Whose inmate has been longest without a visit comes first; who never had one has waited since
   * asking, on that day by the institution's clock.
   */
  static Comparator<Waiting> longestFirst(ZoneId zone) {
    return Comparator.<Waiting, LocalDate>comparing(waiting -> waiting.since(zone))
        .thenComparing(Waiting::askedAt)
        .thenComparing(Waiting::entryId);
  }

  LocalDate since(ZoneId zone) {
    return lastVisit == null ? LocalDate.ofInstant(askedAt, zone) : lastVisit;
  }

  boolean wants(BookableSlot slot) {
    return wishes.suit(slot.facts()) && !refusedSlots.contains(slot.id());
  }
}
