package org.ziyara.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Another visit that somebody has already: touching times do not overlap. */
public record Engagement(
    LocalDate date,
    LocalTime startsAt,
    LocalTime endsAt,
    VisitKind kind,
    long institutionId,
    long roomId) {

  boolean isAhead(Instant now, ZoneId zone) {
    return date.atTime(startsAt).atZone(zone).toInstant().isAfter(now);
  }

  boolean overlaps(SlotFacts slot) {
    return date.equals(slot.date())
        && startsAt.isBefore(slot.endsAt())
        && slot.startsAt().isBefore(endsAt);
  }
}
