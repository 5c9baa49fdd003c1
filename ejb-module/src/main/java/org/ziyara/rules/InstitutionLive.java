package org.ziyara.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;

/** R14: families can book at the institution on that day. */
class InstitutionLive implements DayRule {

  @Override
  public Stream<Violation> violations(
      VisitRequest request, Facts facts, Policy policy, Instant now) {
    LocalDate liveFrom = facts.institution().liveFrom();
    if (!facts.institution().open() || liveFrom == null) {
      return Stream.of(notLive("rollout"));
    }
    return request.slot().date().isBefore(liveFrom)
        ? Stream.of(notLive("date").with("liveFrom", liveFrom))
        : Stream.empty();
  }

  private static Violation notLive(String cause) {
    return Violation.of(ViolationCode.INSTITUTION_NOT_LIVE).with("cause", cause);
  }
}
