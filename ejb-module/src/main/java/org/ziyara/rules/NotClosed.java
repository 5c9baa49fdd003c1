package org.ziyara.rules;

import java.time.Instant;
import java.util.stream.Stream;

/** R13: neither the day nor the session is closed; the first closure that hits is named. */
class NotClosed implements Rule {

  @Override
  public Stream<Violation> violations(
      VisitRequest request, Facts facts, Policy policy, Instant now) {
    SlotFacts slot = request.slot();
    return facts.closures().stream()
        .filter(closure -> closure.closes(slot.date(), slot.startsAt(), slot.endsAt()))
        .limit(1)
        .map(
            closure ->
                Violation.of(
                        closure.isWholeDay()
                            ? ViolationCode.DATE_CLOSED
                            : ViolationCode.SESSION_CLOSED)
                    .with("date", slot.date())
                    .with("reasonAr", closure.reasonAr())
                    .with("reasonFr", closure.reasonFr())
                    .with("decidedBy", closure.decidedBy()));
  }
}
