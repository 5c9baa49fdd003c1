package org.ziyara.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * R05: the inmate's visits are not suspended on the day, and take place behind glass where that is
 * ordered for the inmate or for one of the visitors.
 */
class VisitsNotSuspended implements DayRule {

  @Override
  public Stream<Violation> violations(
      VisitRequest request, Facts facts, Policy policy, Instant now) {
    LocalDate day = request.slot().date();
    Optional<Violation> suspended =
        onInmate(facts, day, RestrictionFacts.Effect.NO_VISITS)
            .map(order -> violation(ViolationCode.INMATE_SUSPENDED, order, facts));
    if (suspended.isPresent() || request.slot().room().kind() == RoomKind.BOOTH) {
      return suspended.stream();
    }
    return onInmate(facts, day, RestrictionFacts.Effect.SEPARATED_ONLY)
        .or(() -> onParty(facts, day))
        .map(order -> violation(ViolationCode.SEPARATED_ONLY, order, facts))
        .stream();
  }

  private static Optional<RestrictionFacts> onInmate(
      Facts facts, LocalDate day, RestrictionFacts.Effect effect) {
    return facts.orders().restrictions().stream()
        .filter(order -> !order.isOnPerson() && order.effect() == effect && order.isInForce(day))
        .findFirst();
  }

  private static Optional<RestrictionFacts> onParty(Facts facts, LocalDate day) {
    return facts
        .party()
        .flatMap(
            person ->
                facts.orders().on(person, day, RestrictionFacts.Effect.SEPARATED_ONLY).stream())
        .findFirst();
  }

  private static Violation violation(ViolationCode code, RestrictionFacts order, Facts facts) {
    return NotRestricted.of(code, order, facts.institution().zone());
  }
}
