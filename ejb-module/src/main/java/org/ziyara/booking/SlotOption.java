package org.ziyara.booking;

import java.time.LocalDate;
import java.time.LocalTime;
import org.ziyara.rules.Decision;
import org.ziyara.rules.Places;
import org.ziyara.shared.Localized;

/**
 * A slot as it is offered, or why it is not.
 *
 * @param placesLeft how many places are left for those who ask
 * @param places all places by pool, for officers
 */
public record SlotOption(
    long slotId,
    LocalDate date,
    LocalTime startsAt,
    LocalTime endsAt,
    Localized roomName,
    int placesLeft,
    Places places,
    Decision decision) {

  static SlotOption of(BookableSlot slot, int placesLeft, Decision decision) {
    return new SlotOption(
        slot.id(),
        slot.date(),
        slot.startsAt(),
        slot.endsAt(),
        slot.roomName(),
        placesLeft,
        slot.facts().places(),
        decision);
  }

  public boolean isFree() {
    return decision.isAccepted();
  }
}
