package org.ziyara.schedule;

import java.time.LocalDate;

/** A slot that is missing: one session on one date. */
record NewSlot(Session session, LocalDate date) {

  SlotKey key() {
    return new SlotKey(session.templateId(), date);
  }

  /** Whether both would take place in one room at one time. */
  boolean overlaps(NewSlot other) {
    return session.roomId() == other.session.roomId()
        && date.equals(other.date)
        && session.startsAt().isBefore(other.session.endsAt())
        && other.session.startsAt().isBefore(session.endsAt());
  }
}
