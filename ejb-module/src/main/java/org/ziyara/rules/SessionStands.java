package org.ziyara.rules;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** R13: the session takes place as the slot says. A closed one {@link NotClosed} explains. */
class SessionStands implements Rule {

  @Override
  public Stream<Violation> violations(
      VisitRequest request, Facts facts, Policy policy, Instant now) {
    SlotFacts slot = request.slot();
    return code(slot.standing())
        .map(
            code ->
                Violation.of(code)
                    .with("date", slot.date())
                    .with("from", slot.startsAt())
                    .with("to", slot.endsAt()))
        .stream();
  }

  private static Optional<ViolationCode> code(Standing standing) {
    return switch (standing) {
      case PLANNED, CLOSED -> Optional.empty();
      case CHANGED -> Optional.of(ViolationCode.SESSION_CHANGED);
      case ENDED -> Optional.of(ViolationCode.SESSION_ENDED);
    };
  }
}
