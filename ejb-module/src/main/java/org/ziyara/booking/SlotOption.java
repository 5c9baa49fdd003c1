package org.ziyara.booking;

import java.time.LocalDate;
import java.time.LocalTime;
import org.ziyara.rules.Decision;

/** A slot as it is offered to a family, or why it is not. */
public record SlotOption(
    long slotId,
    LocalDate date,
    LocalTime startsAt,
    LocalTime endsAt,
    String roomNameAr,
    String roomNameFr,
    int placesLeft,
    Decision decision) {

  static SlotOption of(BookableSlot slot, Decision decision) {
    return new SlotOption(
        slot.id(),
        slot.date(),
        slot.startsAt(),
        slot.endsAt(),
        slot.roomNameAr(),
        slot.roomNameFr(),
        slot.facts().capacity() - slot.facts().taken(),
        decision);
  }

  public boolean isFree() {
    return decision.isAccepted();
  }
}
