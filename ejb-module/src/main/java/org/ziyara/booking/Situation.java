package org.ziyara.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ziyara.rules.Decision;
import org.ziyara.rules.Facts;
import org.ziyara.rules.Judge;
import org.ziyara.rules.Policy;
import org.ziyara.rules.Pool;
import org.ziyara.rules.RuleBook;
import org.ziyara.rules.SlotFacts;
import org.ziyara.rules.VisitKind;
import org.ziyara.rules.VisitRequest;

/**
 * All that is known when somebody asks for a place: the facts, the agenda, the policies of the
 * days.
 *
 * @param others visits that stay
 * @param givenUp visits of the visitor that are given up for what is asked now
 */
record Situation(
    Booker booker,
    LinkRow link,
    Facts facts,
    List<AgendaRow> others,
    List<AgendaRow> givenUp,
    Days days) {

  /** The same situation, asked about by another booker of the same visitor. */
  Situation by(Booker other) {
    return new Situation(other, link, facts, others, givenUp, days);
  }

  /** The visit that this hold key has made before. */
  Optional<AgendaRow> madeBy(String holdKey) {
    return Stream.concat(givenUp.stream(), others.stream())
        .filter(visit -> visit.visitorId() == booker.visitorId())
        .filter(visit -> visit.holdKey().equals(holdKey))
        .findFirst();
  }

  Policy policyOn(LocalDate day) {
    return days.policies().on(day, link.inmate());
  }

  /** The numbers that other visits of this kind of the inmate have in the period. */
  Set<Integer> numbersTaken(VisitKind kind, LocalDate entitlementFrom) {
    return others.stream()
        .filter(visit -> visit.inmateId() == link.inmateId() && visit.kind() == kind)
        .filter(visit -> entitlementFrom.equals(visit.entitlementFrom()))
        .map(AgendaRow::entitlementNumber)
        .collect(Collectors.toSet());
  }

  /** What is asked of a slot, whose places do not count those that are given up for it. */
  VisitRequest request(BookableSlot slot) {
    if (givenUp.isEmpty()) {
      return new VisitRequest(slot.facts(), booker.asker(), booker.override().codes());
    }
    List<Pool> ownPools =
        givenUp.stream()
            .filter(visit -> visit.slotId() == slot.id() && visit.isActive())
            .map(AgendaRow::pool)
            .toList();
    SlotFacts others = slot.facts().without(ownPools);
    return new VisitRequest(others, booker.asker(), booker.override().codes());
  }

  /**
   * The slot as it is offered, or why it is not, as those who ask may read it.
   *
   * @param judge of these facts
   * @param policy of the slot's day
   */
  SlotOption option(BookableSlot slot, Judge judge, Policy policy) {
    VisitRequest request = request(slot);
    return SlotOption.of(
        slot, judge.placesLeft(request, policy), booker.told(judge.decide(request, policy)));
  }

  /**
   * What the rules say of this slot. They would also give one where the inmate will be: but nobody
   * sees it there yet, and a family that could guess it would learn of the transfer.
   */
  Decision decide(BookableSlot slot, Instant now) {
    return slot.institutionId() == link.institutionId()
        ? RuleBook.evaluate(request(slot), facts, policyOn(slot.date()), now)
        : RuleBook.elsewhere();
  }
}
