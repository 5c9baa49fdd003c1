package org.ziyara.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ziyara.booking.FactsLoader.Question;
import org.ziyara.rules.Pool;
import org.ziyara.shared.LinkToken;
import org.ziyara.shared.NotFoundException;

/** Offers a place to a family that waits, as a hold under the same locks and by the same rules. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class OfferTransaction {

  @Inject private FactsQueries queries;
  @Inject private FactsLoader loader;
  @Inject private WaitingRepository waiting;
  @Inject private Seating seating;
  @Inject private VisitRepository visits;
  @Inject private OfferNotice notice;
  @Inject private Clock clock;

  /** The first of these slots that the rules would give the family now, without locks. */
  Optional<BookableSlot> first(Waiting family, List<BookableSlot> slots) {
    Instant now = clock.instant();
    List<BookableSlot> wanted = slots.stream().filter(family::wants).toList();
    Optional<LinkRow> link = queries.linkTo(family.inmateId(), family.visitorId());
    if (wanted.isEmpty() || link.isEmpty()) {
      return Optional.empty();
    }
    LocalDate today = LocalDate.ofInstant(now, link.get().institution().zone());
    Situation situation = loader.readWindow(question(family, link.get()), today);
    return wanted.stream().filter(slot -> situation.decide(slot, now).isAccepted()).findFirst();
  }

  /**
   * Holds a place for the family and tells it; false when it waits no more, when the rules refuse,
   * or when too little time is left.
   *
   * @throws BookingRefusedException when the last place has gone to another
   */
  boolean offer(Waiting family, long slotId) {
    Instant now = clock.instant();
    LinkRow link =
        queries.linkTo(family.inmateId(), family.visitorId()).orElseThrow(NotFoundException::new);
    BookableSlot slot = queries.slot(slotId).orElseThrow(NotFoundException::new);
    Situation situation = loader.lock(question(family, link), slot.date());
    if (!situation.decide(slot, now).isAccepted()) {
      return false;
    }
    Optional<Instant> end =
        OfferEnd.of(now, slot.date(), link.institution().zone(), situation.policyOn(slot.date()));
    Optional<Integer> number = waiting.nextNumber(family.entryId(), slotId);
    if (end.isEmpty() || number.isEmpty()) {
      return false;
    }
    Pool pool = seating.take(slot, situation, now);
    Visit visit = Visit.offered(slot, pool, situation, family.companionIds(), now, end.get());
    Seating.charge(visit, slot, situation);
    visits.add(visit);
    LinkToken token = LinkToken.next();
    waiting.add(new WaitingOffer(family.entryId(), number.get(), visit.id(), token));
    notice.tell(visit, token, end.get());
    return true;
  }

  private static Question question(Waiting family, LinkRow link) {
    return new Question(Booker.offered(family.visitorId()), link, family.companionIds());
  }
}
