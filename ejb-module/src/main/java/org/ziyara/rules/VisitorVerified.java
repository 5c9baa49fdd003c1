package org.ziyara.rules;

import java.time.Instant;
import java.util.stream.Stream;

/** R01: the account is verified by a one-time code and has an identity document on file. */
class VisitorVerified implements Rule {

  @Override
  public Stream<Violation> violations(
      VisitRequest request, Facts facts, Policy policy, Instant now) {
    return facts.visitor().verified() && facts.visitor().documentOnFile()
        ? Stream.empty()
        : Stream.of(Violation.of(ViolationCode.VISITOR_NOT_VERIFIED));
  }
}
