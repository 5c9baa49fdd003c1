package org.ziyara.schedule;

import java.time.LocalTime;
import org.ziyara.rules.Standing;

/** A slot that is there already. */
record RolledOut(
    long id,
    SlotKey key,
    long roomId,
    LocalTime startsAt,
    LocalTime endsAt,
    int capacity,
    int taken,
    Standing standing) {

  /** Whether somebody holds a place in it. */
  boolean isTaken() {
    return taken > 0;
  }

  boolean isAtTimeOf(Session session) {
    return startsAt.equals(session.startsAt()) && endsAt.equals(session.endsAt());
  }

  /** Whether it says what the session says, but for its places, which the night may shift. */
  boolean follows(Session session) {
    return standing == Standing.PLANNED && roomId == session.roomId() && isAtTimeOf(session);
  }

  /** Whether it is known to stand so, and has no free place. */
  boolean isWithdrawn(Standing as) {
    return standing == as && capacity == taken;
  }

  boolean overlaps(NewSlot slot) {
    Session session = slot.session();
    return roomId == session.roomId()
        && key.date().equals(slot.date())
        && startsAt.isBefore(session.endsAt())
        && session.startsAt().isBefore(endsAt);
  }
}
