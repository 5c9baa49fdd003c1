package org.ziyara.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;

/** R08: a minor comes with an adult. */
class MinorAccompanied implements Rule {

  @Override
  public Stream<Violation> violations(
      VisitRequest request, Facts facts, Policy policy, Instant now) {
    LocalDate day = request.slot().date();
    PolicyValue adultAge = policy.value(PolicyName.ADULT_AGE);
    boolean anAdultComes =
        Stream.concat(Stream.of(facts.visitor().dateOfBirth()), facts.companionBirths().stream())
            .anyMatch(birth -> Age.on(day, birth) >= adultAge.asInt());
    return anAdultComes
        ? Stream.empty()
        : Stream.of(Violation.of(ViolationCode.MINOR_UNACCOMPANIED, adultAge));
  }
}
