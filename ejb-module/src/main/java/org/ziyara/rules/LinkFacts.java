package org.ziyara.rules;

import java.time.LocalDate;
import java.util.Set;

/**
 * The link between visitor and inmate; {@code expiresOn} is its last day, or null. {@code kinds}:
 * the visits for which the relationship stands.
 */
public record LinkFacts(boolean approved, LocalDate expiresOn, Set<VisitKind> kinds) {

  /** What relatives come for. */
  public static final Set<VisitKind> OF_RELATIVES =
      Set.of(VisitKind.FAMILY, VisitKind.FEAST_BASKET);

  public LinkFacts {
    kinds = Set.copyOf(kinds);
  }
}
