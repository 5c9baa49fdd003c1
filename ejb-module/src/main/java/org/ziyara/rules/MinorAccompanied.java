package org.ziyara.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** R08: a minor comes with an adult who may visit. */
class MinorAccompanied implements DayRule {

  @Override
  public Stream<Violation> violations(
      VisitRequest request, Facts facts, Policy policy, Instant now) {
    LocalDate day = request.slot().date();
    PolicyValue adultAge = policy.value(PolicyName.ADULT_AGE);
    Predicate<PersonFacts> isAdult =
        person -> Age.on(day, person.dateOfBirth()) >= adultAge.asInt();
    boolean minorsComeAlone =
        facts.party().anyMatch(isAdult.negate())
            && facts.party().filter(person -> !facts.isRestricted(person, day)).noneMatch(isAdult);
    return minorsComeAlone
        ? Stream.of(Violation.of(ViolationCode.MINOR_UNACCOMPANIED, adultAge))
        : Stream.empty();
  }
}
