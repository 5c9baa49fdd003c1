package org.ziyara.rules;

import java.time.Instant;
import java.util.stream.Stream;

/**
 * R07: the party is no larger than the inmate's security class allows; small children don't count.
 */
class PartySize implements DayRule {

  @Override
  public Stream<Violation> violations(
      VisitRequest request, Facts facts, Policy policy, Instant now) {
    if (facts.inmate() == null) {
      return Stream.empty();
    }
    int childAge = policy.number(PolicyName.PARTY_CHILD_AGE);
    long companions =
        facts.companions().stream()
            .filter(c -> Age.on(request.slot().date(), c.dateOfBirth()) >= childAge)
            .count();
    long party = 1 + companions;
    PolicyValue most = policy.value(PolicyName.PARTY_MAX);
    return party <= most.asInt()
        ? Stream.empty()
        : Stream.of(
            Violation.of(ViolationCode.PARTY_TOO_LARGE, most)
                .with("party", party)
                .with("childAge", childAge)
                .with("securityClass", facts.inmate().securityClass().name()));
  }
}
