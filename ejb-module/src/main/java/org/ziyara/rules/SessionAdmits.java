package org.ziyara.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;

/** R11: the session is for inmates such as this one. */
class SessionAdmits implements Rule {

  @Override
  public Stream<Violation> violations(
      VisitRequest request, Facts facts, Policy policy, Instant now) {
    if (facts.inmate() == null || request.slot().admits().isForAll()) {
      return Stream.empty();
    }
    LocalDate day = request.slot().date();
    boolean admitted =
        request
            .slot()
            .admits()
            .admits(
                facts.inmate().categories(day, policy.number(PolicyName.ADULT_AGE)),
                facts.inmate().wing());
    return admitted
        ? Stream.empty()
        : Stream.of(
            Violation.of(ViolationCode.SESSION_NOT_FOR_INMATE)
                .with("from", request.slot().startsAt())
                .with("to", request.slot().endsAt())
                .with("admits", request.slot().admits().toString()));
  }
}
