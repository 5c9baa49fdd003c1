package org.ziyara.rules;

import java.time.Instant;
import java.util.stream.Stream;

/** R01: the account is verified by a one-time code and has an identity document on file. */
class VisitorVerified implements DayRule {

  @Override
  public Stream<Violation> violations(
      VisitRequest request, Facts facts, Policy policy, Instant now) {
    VisitorFacts visitor = facts.visitor();
    if (visitor.verified() && visitor.documentOnFile()) {
      return Stream.empty();
    }
    String missing = visitor.verified() ? "document" : "code";
    return Stream.of(Violation.of(ViolationCode.VISITOR_NOT_VERIFIED).with("missing", missing));
  }
}
