package org.ziyara.schedule;

import org.ziyara.rules.Standing;

/** Slots that are there. */
final class Slots {

  private Slots() {}

  /** As the night has made it, with nobody in it; its id tells session and day. */
  static RolledOut of(NewSlot slot) {
    return of(slot, 0);
  }

  /** The same with so many places taken. */
  static RolledOut of(NewSlot slot, int taken) {
    Session session = slot.session();
    return new RolledOut(
        session.templateId() * 1_000_000 + slot.date().toEpochDay(),
        slot.key(),
        session.roomId(),
        session.startsAt(),
        session.endsAt(),
        Math.max(session.capacity(), taken),
        taken,
        Standing.PLANNED);
  }
}
