package org.ziyara.rules;

import java.time.Instant;
import java.util.stream.Stream;

/**
 * R16: nobody whom the inmate must not meet has a visit there at that time. A family is never told
 * why, see {@link Decision#forFamily()}.
 */
class KeptApart implements Rule {

  @Override
  public Stream<Violation> violations(
      VisitRequest request, Facts facts, Policy policy, Instant now) {
    return facts.agenda().apart().stream()
        .filter(apart -> apart.meets(request.slot()))
        .limit(1)
        .map(
            apart ->
                Violation.of(ViolationCode.NON_ASSOCIATION)
                    .with("scope", apart.scope().name())
                    .with("from", apart.visit().startsAt())
                    .with("to", apart.visit().endsAt()));
  }
}
