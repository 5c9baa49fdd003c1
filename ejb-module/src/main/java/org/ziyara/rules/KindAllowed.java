package org.ziyara.rules;

import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;

/** R19: the session is of a kind that the visitor may come for; baskets, in the days of a feast. */
class KindAllowed implements DayRule {

  @Override
  public Stream<Violation> violations(
      VisitRequest request, Facts facts, Policy policy, Instant now) {
    VisitKind kind = request.slot().kind();
    if (!facts.link().kinds().contains(kind)) {
      return Stream.of(notAllowed(kind, "kind"));
    }
    return kind == VisitKind.FEAST_BASKET && facts.orders().feastOn(request.slot().date()).isEmpty()
        ? Stream.of(notAllowed(kind, "feast"))
        : Stream.empty();
  }

  /** No session at all is of a kind that the visitor may come for. */
  static Violation noSession(Facts facts) {
    VisitKind own =
        facts.link().kinds().stream()
            .filter(kind -> kind != VisitKind.FEAST_BASKET)
            .min(Comparator.naturalOrder())
            .orElse(VisitKind.FEAST_BASKET);
    return notAllowed(own, "none");
  }

  private static Violation notAllowed(VisitKind kind, String cause) {
    return Violation.of(ViolationCode.KIND_NOT_ALLOWED)
        .with("kind", kind.name())
        .with("cause", cause);
  }
}
