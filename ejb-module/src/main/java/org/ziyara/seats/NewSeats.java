package org.ziyara.seats;

import java.util.Optional;
import java.util.stream.Stream;
import org.ziyara.rules.Places;

/** How many seats a slot is to have, and how many of them are kept for whom. */
record NewSeats(long slotId, int capacity, int desk, int distance) {

  /**
   * What changes in a slot.
   *
   * @param seats of its parts
   */
  static Optional<NewSeats> of(SeatSlot slot, int[] seats) {
    NewSeats wanted = new NewSeats(slot.id(), seats[0] + seats[1] + seats[2], seats[1], seats[2]);
    Places present = slot.places();
    return present.capacity() == wanted.capacity
            && present.desk() == wanted.desk
            && present.distance() == wanted.distance
        ? Optional.empty()
        : Optional.of(wanted);
  }

  /** For a statement. */
  Stream<Object> columns() {
    return Stream.of(slotId, capacity, desk, distance);
  }
}
