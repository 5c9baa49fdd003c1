package org.ziyara.booking;

import java.time.LocalDate;
import java.time.LocalTime;
import org.ziyara.rules.SlotFacts;
import org.ziyara.shared.Row;

/** A slot as booking needs it: local date and times of the institution. */
record BookableSlot(
    long id, long institutionId, SlotFacts facts, String roomNameAr, String roomNameFr) {

  static BookableSlot of(Row row) {
    return new BookableSlot(
        row.number(),
        row.number(),
        new SlotFacts(row.date(), row.time(), row.time(), row.integer(), row.integer()),
        row.text(),
        row.text());
  }

  LocalDate date() {
    return facts.date();
  }

  LocalTime startsAt() {
    return facts.startsAt();
  }

  LocalTime endsAt() {
    return facts.endsAt();
  }
}
