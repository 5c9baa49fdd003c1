package org.ziyara.rules;

import java.time.Instant;
import java.util.stream.Stream;

/** R15: a place is left. The booking's own update decides a race; this says it beforehand. */
class PlaceLeft implements Rule {

  @Override
  public Stream<Violation> violations(
      VisitRequest request, Facts facts, Policy policy, Instant now) {
    SlotFacts slot = request.slot();
    return slot.taken() < slot.capacity() ? Stream.empty() : Stream.of(full(slot));
  }

  static Violation full(SlotFacts slot) {
    return Violation.of(ViolationCode.SLOT_FULL).with("capacity", slot.capacity());
  }
}
