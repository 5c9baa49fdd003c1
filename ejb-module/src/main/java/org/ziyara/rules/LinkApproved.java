package org.ziyara.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;

/** R02: the kinship link is approved and valid on the day of the visit. */
class LinkApproved implements DayRule {

  @Override
  public Stream<Violation> violations(
      VisitRequest request, Facts facts, Policy policy, Instant now) {
    if (!facts.link().approved()) {
      return Stream.of(notApproved("approval"));
    }
    LocalDate expiresOn = facts.link().expiresOn();
    return expiresOn != null && request.slot().date().isAfter(expiresOn)
        ? Stream.of(notApproved("expiry").with("expiresOn", expiresOn))
        : Stream.empty();
  }

  private static Violation notApproved(String cause) {
    return Violation.of(ViolationCode.LINK_NOT_APPROVED).with("cause", cause);
  }
}
