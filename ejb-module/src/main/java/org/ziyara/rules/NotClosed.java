package org.ziyara.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * R13: neither the day nor the session is closed. One closure is named, a whole day before a part
 * of it: who reads that the day is closed need not try another hour.
 */
class NotClosed implements Rule {

  private static final Comparator<ClosureFacts> WHOLE_DAYS_FIRST =
      Comparator.comparing(closure -> !closure.isWholeDay());

  @Override
  public Stream<Violation> violations(
      VisitRequest request, Facts facts, Policy policy, Instant now) {
    SlotFacts slot = request.slot();
    return facts.orders().closures().stream()
        .filter(closure -> closure.closes(slot.date(), slot.startsAt(), slot.endsAt()))
        .min(WHOLE_DAYS_FIRST)
        .map(closure -> violation(closure, slot.date(), facts.institution().zone()))
        .stream();
  }

  private static Violation violation(ClosureFacts closure, LocalDate day, ZoneId zone) {
    Violation violation =
        closure.isWholeDay()
            ? Violation.of(ViolationCode.DATE_CLOSED)
            : Violation.of(ViolationCode.SESSION_CLOSED)
                .with("from", closure.startsAt())
                .with("to", closure.endsAt());
    return violation
        .with("date", day)
        .with("reasonAr", closure.reasonAr())
        .with("reasonFr", closure.reasonFr())
        .with("since", LocalDate.ofInstant(closure.decidedAt(), zone))
        .with("decidedBy", closure.decidedBy());
  }
}
