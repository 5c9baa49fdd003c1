package org.ziyara.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;

/** R14: families can book at the institution on that day. */
class InstitutionLive implements Rule {

  @Override
  public Stream<Violation> violations(
      VisitRequest request, Facts facts, Policy policy, Instant now) {
    LocalDate liveFrom = facts.institution().liveFrom();
    boolean live =
        facts.institution().open() && liveFrom != null && !request.slot().date().isBefore(liveFrom);
    return live ? Stream.empty() : Stream.of(Violation.of(ViolationCode.INSTITUTION_NOT_LIVE));
  }
}
