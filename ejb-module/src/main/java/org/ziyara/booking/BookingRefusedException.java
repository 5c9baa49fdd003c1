package org.ziyara.booking;

import java.util.List;
import org.ziyara.rules.Decision;
import org.ziyara.shared.ZiyaraException;

/** The rules refuse a booking: all violations, and the next free times. */
public class BookingRefusedException extends ZiyaraException {

  private final transient Decision decision;
  private final transient List<SlotOption> nextFree;

  BookingRefusedException(Decision decision, List<SlotOption> nextFree) {
    super("BOOKING_REFUSED");
    this.decision = decision;
    this.nextFree = List.copyOf(nextFree);
  }

  public Decision decision() {
    return decision;
  }

  /** The soonest free times for the same link and party; empty when there are none. */
  public List<SlotOption> nextFree() {
    return nextFree;
  }
}
