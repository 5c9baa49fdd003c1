package org.ziyara.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ziyara.rules.Asker;
import org.ziyara.rules.Decision;
import org.ziyara.rules.Facts;
import org.ziyara.rules.Policy;
import org.ziyara.rules.RuleBook;
import org.ziyara.rules.SlotFacts;
import org.ziyara.rules.VisitRequest;

/**
 * All that is known when a family asks for a place: the facts, the agenda, the policies of the
 * days.
 */
record Situation(LinkRow link, Facts facts, List<AgendaRow> agenda, Days days) {

  /** The visit that this hold key has made before. */
  Optional<AgendaRow> madeBy(String holdKey, long visitorId) {
    return agenda.stream()
        .filter(visit -> visit.visitorId() == visitorId && visit.holdKey().equals(holdKey))
        .findFirst();
  }

  /** The visitor's holds, which a new one replaces. */
  List<AgendaRow> holdsOf(long visitorId) {
    return agenda.stream().filter(visit -> visit.isHoldOf(visitorId)).toList();
  }

  Policy policyOn(BookableSlot slot) {
    return days.policies().on(slot.date(), link.inmate());
  }

  /** The least number that no other visit of the inmate has in the period. */
  int freeNumber(LocalDate entitlementFrom, long visitorId) {
    Set<Integer> taken =
        agenda.stream()
            .filter(visit -> visit.inmateId() == link.inmateId() && !visit.isHoldOf(visitorId))
            .filter(visit -> entitlementFrom.equals(visit.entitlementFrom()))
            .map(AgendaRow::entitlementNumber)
            .collect(Collectors.toSet());
    return IntStream.iterate(1, number -> number + 1)
        .filter(number -> !taken.contains(number))
        .findFirst()
        .orElseThrow();
  }

  /**
   * What the rules say of this slot.
   *
   * @param ownPlaces how many of the places taken are the asker's own and would be given up
   */
  Decision decide(BookableSlot slot, int ownPlaces, Instant now) {
    SlotFacts seen = slot.facts();
    SlotFacts others =
        new SlotFacts(
            seen.date(), seen.startsAt(), seen.endsAt(), seen.capacity(), seen.taken() - ownPlaces);
    return RuleBook.evaluate(new VisitRequest(others, Asker.FAMILY), facts, policyOn(slot), now);
  }
}
