package org.ziyara.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** R03: where policy wants it, the visitor holds a permit for the day that is not used up. */
public class PermitHeld implements DayRule {

  @Override
  public Stream<Violation> violations(
      VisitRequest request, Facts facts, Policy policy, Instant now) {
    LocalDate day = request.slot().date();
    if (!isWanted(request.slot(), policy) || permitFor(facts, day).isPresent()) {
      return Stream.empty();
    }
    PolicyValue order = policy.value(PolicyName.PERMIT_REQUIRED);
    List<PermitFacts> permits = facts.orders().permits();
    Optional<PermitFacts> usedUp = permits.stream().filter(p -> p.isValidOn(day)).findFirst();
    if (usedUp.isPresent()) {
      return Stream.of(
          Violation.of(ViolationCode.PERMIT_USED_UP, order)
              .with("visits", usedUp.get().visits())
              .with("lastDay", usedUp.get().lastDay()));
    }
    return permits.stream()
        .max(Comparator.comparing(PermitFacts::lastDay))
        .map(
            permit ->
                Violation.of(ViolationCode.PERMIT_EXPIRED, order)
                    .with("firstDay", permit.firstDay())
                    .with("lastDay", permit.lastDay())
                    .with("cause", day.isBefore(permit.firstDay()) ? "early" : "late"))
        .or(() -> Optional.of(Violation.of(ViolationCode.PERMIT_REQUIRED, order)))
        .stream();
  }

  /** Whether a visit in this slot needs a permit. */
  public static boolean isWanted(SlotFacts slot, Policy policy) {
    return slot.kind() == VisitKind.FAMILY && policy.number(PolicyName.PERMIT_REQUIRED) > 0;
  }

  /** The permit that a visit on this day would use: the one that ends first. */
  public static Optional<PermitFacts> permitFor(Facts facts, LocalDate day) {
    return facts.orders().permits().stream()
        .filter(permit -> permit.isValidOn(day) && permit.hasVisitsLeft())
        .min(Comparator.comparing(PermitFacts::lastDay).thenComparing(PermitFacts::id));
  }
}
