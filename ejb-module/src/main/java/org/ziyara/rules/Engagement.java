package org.ziyara.rules;

import java.time.LocalDate;
import java.time.LocalTime;

/** Another visit that an inmate or a visitor has already: touching times do not overlap. */
public record Engagement(LocalDate date, LocalTime startsAt, LocalTime endsAt) {

  boolean overlaps(SlotFacts slot) {
    return date.equals(slot.date())
        && startsAt.isBefore(slot.endsAt())
        && slot.startsAt().isBefore(endsAt);
  }
}
