package org.ziyara.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

/** R04: neither the visitor nor a companion is kept from visiting on the day. */
class NotRestricted implements DayRule {

  @Override
  public Stream<Violation> violations(
      VisitRequest request, Facts facts, Policy policy, Instant now) {
    LocalDate day = request.slot().date();
    return facts.party().flatMap(person -> violation(person, facts, day).stream());
  }

  private static Optional<Violation> violation(PersonFacts person, Facts facts, LocalDate day) {
    return facts
        .orders()
        .on(person, day, RestrictionFacts.Effect.NO_VISITS)
        .map(
            restriction ->
                of(ViolationCode.VISITOR_RESTRICTED, restriction, facts.institution().zone())
                    .with("whom", person.accountId() == null ? "companion" : "visitor")
                    .with("name", person.name()));
  }

  /** A violation of a restriction: since when, until when ("open" has no end), by whose order. */
  static Violation of(ViolationCode code, RestrictionFacts restriction, ZoneId zone) {
    Violation violation =
        Violation.of(code)
            .with("since", LocalDate.ofInstant(restriction.decidedAt(), zone))
            .with("decidedBy", restriction.decidedBy())
            .with("reason", restriction.reason())
            .with("end", restriction.lastDay() == null ? "open" : "day");
    return restriction.lastDay() == null
        ? violation
        : violation.with("lastDay", restriction.lastDay());
  }
}
