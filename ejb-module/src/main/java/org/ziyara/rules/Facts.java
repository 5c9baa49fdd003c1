package org.ziyara.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is known beyond the slot, the same for every slot of an institution.
 *
 * @param companions those who come along
 * @param inmate null while the link names nobody
 */
public record Facts(
    VisitorFacts visitor,
    List<PersonFacts> companions,
    LinkFacts link,
    InmateFacts inmate,
    InstitutionFacts institution,
    Agenda agenda,
    Orders orders) {
  public Facts {
    companions = List.copyOf(companions);
  }

  /** Whether this person may not visit on a day. */
  boolean isRestricted(PersonFacts person, LocalDate day) {
    return orders.on(person, day, RestrictionFacts.Effect.NO_VISITS).isPresent();
  }

  /** Everybody who comes, the visitor first. */
  Stream<PersonFacts> party() {
    return Stream.concat(Stream.of(visitor.person()), companions.stream());
  }
}
