package org.ziyara.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;

/** R02: the kinship link is approved and valid on the day of the visit. */
class LinkApproved implements Rule {

  @Override
  public Stream<Violation> violations(
      VisitRequest request, Facts facts, Policy policy, Instant now) {
    LocalDate expiresOn = facts.link().expiresOn();
    boolean valid = expiresOn == null || !request.slot().date().isAfter(expiresOn);
    return facts.link().approved() && valid
        ? Stream.empty()
        : Stream.of(Violation.of(ViolationCode.LINK_NOT_APPROVED));
  }
}
