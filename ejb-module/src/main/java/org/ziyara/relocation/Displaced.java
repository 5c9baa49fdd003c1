package org.ziyara.relocation;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ziyara.booking.Assessment;
import org.ziyara.policy.PolicyBook;
import org.ziyara.rules.Obstacles;
import org.ziyara.rules.Violation;
import org.ziyara.rules.ViolationCode;

/** A confirmed visit that cannot take place as it is booked, and why. */
record Displaced(Assessment visit, List<Violation> causes) {

  /** By what a family knows of its visit: the same whenever the night runs. */
  static final Comparator<Displaced> BY_TIME =
      comparing((Displaced displaced) -> displaced.visit().date())
          .thenComparing(displaced -> displaced.visit().startsAt())
          .thenComparing(displaced -> displaced.visit().reference());

  /**
   * Empty for a visit that takes place, or has begun.
   *
   * @param soon until then, also a transfer that is only ordered displaces it: before, nobody is to
   *     guess it, and the inmate's next institution may have a place
   */
  static Optional<Displaced> of(Assessment visit, PolicyBook policies, Instant now, Instant soon) {
    Instant begins = visit.slot().facts().beginsAt(visit.facts().institution().zone());
    if (!begins.isAfter(now)) {
      return Optional.empty();
    }
    List<Violation> causes =
        Obstacles.displacing(visit.by(policies), policies.on(visit.date())).stream()
            .filter(cause -> begins.isBefore(soon) || !isOrderedTransfer(cause))
            .toList();
    return causes.isEmpty() ? Optional.empty() : Optional.of(new Displaced(visit, causes));
  }

  private static boolean isOrderedTransfer(Violation cause) {
    return cause.code() == ViolationCode.INMATE_NOT_HERE
        && "leaves".equals(cause.arguments().get("cause"));
  }

  /** Whether the inmate is free by then, and no other time is wanted. */
  boolean isReleased() {
    return causes.stream().anyMatch(cause -> cause.code() == ViolationCode.INMATE_RELEASED);
  }

  /** Whether it only meets inmates whom its own must not: when these go, it may stay. */
  boolean isOnlyKeptApart() {
    return causes.stream().allMatch(cause -> cause.code() == ViolationCode.NON_ASSOCIATION);
  }
}
