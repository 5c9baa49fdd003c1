package org.ziyara.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What authorities have ordered for these days: closures, restrictions, permits, feasts. */
public record Orders(
    List<ClosureFacts> closures,
    List<RestrictionFacts> restrictions,
    List<PermitFacts> permits,
    List<Feast> feasts) {

  public static final Orders NONE = new Orders(List.of(), List.of(), List.of(), List.of());

  public Orders {
    closures = List.copyOf(closures);
    restrictions = List.copyOf(restrictions);
    permits = List.copyOf(permits);
    feasts = List.copyOf(feasts);
  }

  /** The days on which a basket may be handed in, both included. */
  public record Feast(LocalDate firstDay, LocalDate lastDay) {

    boolean covers(LocalDate day) {
      return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
  }

  /** The feast of a day. */
  Optional<Feast> feastOn(LocalDate day) {
    return feasts.stream().filter(feast -> feast.covers(day)).findFirst();
  }

  /** The restriction on this person that has this effect on a day. */
  Optional<RestrictionFacts> on(PersonFacts person, LocalDate day, RestrictionFacts.Effect effect) {
    return restrictions.stream()
        .filter(restriction -> restriction.isOnPerson() && restriction.effect() == effect)
        .filter(restriction -> restriction.isInForce(day) && restriction.names(person))
        .findFirst();
  }
}
