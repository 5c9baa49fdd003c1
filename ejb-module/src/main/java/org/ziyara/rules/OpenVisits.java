package org.ziyara.rules;

import java.time.Instant;
import java.util.stream.Stream;

/** R17: a visitor has only so many visits ahead at one time, so that others find a place. */
class OpenVisits implements DayRule {

  @Override
  public Stream<Violation> violations(
      VisitRequest request, Facts facts, Policy policy, Instant now) {
    long open =
        facts.agenda().ofVisitor().stream()
            .filter(visit -> visit.isAhead(now, facts.institution().zone()))
            .count();
    PolicyValue limit = policy.value(PolicyName.OPEN_VISITS);
    return open < limit.asInt()
        ? Stream.empty()
        : Stream.of(Violation.of(ViolationCode.TOO_MANY_OPEN, limit).with("open", open));
  }
}
