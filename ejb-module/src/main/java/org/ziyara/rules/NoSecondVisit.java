package org.ziyara.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * R10: no second visit of that kind of the inmate on the day, no overlapping visit of inmate or
 * visitor.
 */
class NoSecondVisit implements Rule {

  @Override
  public Stream<Violation> violations(
      VisitRequest request, Facts facts, Policy policy, Instant now) {
    LocalDate day = request.slot().date();
    Stream<Violation> ofInmate =
        facts.agenda().ofInmate().stream()
            .filter(
                visit ->
                    visit.overlaps(request.slot())
                        || (visit.date().equals(day) && visit.kind() == request.slot().kind()))
            .limit(1)
            .map(visit -> Violation.of(ViolationCode.INMATE_ALREADY_BOOKED).with("date", day));
    Stream<Violation> ofVisitor =
        facts.agenda().ofVisitor().stream()
            .filter(visit -> visit.overlaps(request.slot()))
            .limit(1)
            .map(
                visit ->
                    Violation.of(ViolationCode.VISITOR_ALREADY_BOOKED)
                        .with("date", day)
                        .with("from", visit.startsAt())
                        .with("to", visit.endsAt()));
    return Stream.concat(ofInmate, ofVisitor);
  }
}
