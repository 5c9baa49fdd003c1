package org.ziyara.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;

/** R06: on the day, as far as the registry knows, the inmate is in the institution of the slot. */
class DetainedHere implements DayRule {

  @Override
  public Stream<Violation> violations(
      VisitRequest request, Facts facts, Policy policy, Instant now) {
    if (facts.inmate() == null) {
      return Stream.empty();
    }
    Detention detention = facts.inmate().detention();
    LocalDate day = request.slot().date();
    if (detention.hasEndedOn(day)) {
      return Stream.of(
          Violation.of(ViolationCode.INMATE_RELEASED).with("releasedOn", detention.releasedOn()));
    }
    long here = request.slot().room().institutionId();
    if (detention.on(day) == here) {
      return Stream.empty();
    }
    // A transfer that has not taken place yet is told to nobody outside: the way would not be safe.
    return Stream.of(detention.institutionId() == here ? because("leaves") : elsewhere());
  }

  static Violation elsewhere() {
    return because("elsewhere");
  }

  private static Violation because(String cause) {
    return Violation.of(ViolationCode.INMATE_NOT_HERE).with("cause", cause);
  }
}
