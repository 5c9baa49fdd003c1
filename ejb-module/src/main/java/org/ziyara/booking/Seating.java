package org.ziyara.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.ziyara.rules.PlaceLeft;
import org.ziyara.rules.Policy;
import org.ziyara.rules.Pool;
import org.ziyara.rules.RuleBook;
import org.ziyara.rules.VisitRequest;

/** What a visit takes: a place, one of the inmate's visits of the period, one of a permit's. */
@ApplicationScoped
class Seating {

  @Inject private SeatRepository seats;
  @Inject private Event<VisitLeft> left;

  /**
   * Takes a place in a pool that the party may use; another may have been quicker, so it asks.
   *
   * @throws BookingRefusedException SLOT_FULL
   */
  Pool take(BookableSlot slot, Situation situation, Instant now) {
    VisitRequest request = situation.request(slot);
    Policy policy = situation.policyOn(slot.date());
    boolean openToAll = PlaceLeft.isOpenToAll(slot.facts(), situation.facts(), policy, now);
    return PlaceLeft.pools(request, situation.facts(), policy).stream()
        .filter(pool -> seats.take(slot.id(), pool, openToAll))
        .findFirst()
        .orElseThrow(
            () ->
                new BookingRefusedException(
                    RuleBook.full(slot.facts(), situation.facts(), policy), List.of()));
  }

  /** Gives the place of a visit back. */
  void free(Visit visit) {
    seats.free(visit.slotId(), visit.pool());
    left.fire(new VisitLeft(visit.inmateId()));
  }

  /** The visit counts for the inmate's entitlement and, where one is wanted, a permit. */
  static void charge(Visit visit, BookableSlot slot, Situation situation) {
    new Charges().charge(visit, slot, situation);
  }
}
