package org.ziyara.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.ziyara.audit.AuditTrail;
import org.ziyara.booking.FactsLoader.Question;
import org.ziyara.messaging.MessageKind;
import org.ziyara.rules.Decision;
import org.ziyara.rules.Pool;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.ZiyaraException;

/**
 * Moves a confirmed visit in one transaction: its old place is given up only with the new one
 * taken. Locks are taken in the order visitor, inmate, visit, slot; of two slots the lesser id
 * first.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class MoveTransaction {

  @Inject private FactsQueries queries;
  @Inject private FactsLoader loader;
  @Inject private Seating seating;
  @Inject private VisitRepository visits;
  @Inject private Notice notice;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /**
   * Moves the visit or, in the same slot, changes who comes along, which takes no place. Repeating
   * it changes nothing.
   *
   * @param reason why an officer does; null for the family itself
   * @throws BookingRefusedException by the rules
   * @throws ZiyaraException NOT_MOVABLE when it is too late for another time
   */
  void move(Booker booker, String reference, MoveRequest to, String reason) {
    Instant now = clock.instant();
    Visit visit =
        visits
            .find(reference)
            .filter(found -> found.visitorId() == booker.visitorId())
            .orElseThrow(NotFoundException::new);
    LinkRow link =
        queries.linkTo(visit.inmateId(), booker.visitorId()).orElseThrow(NotFoundException::new);
    BookableSlot slot = queries.slot(to.slotId()).orElseThrow(NotFoundException::new);
    Situation situation =
        loader.lock(new Question(booker.moving(visit.id()), link, to.companionIds()), slot.date());
    visits.lock(visit);
    boolean sameSlot = visit.slotId() == slot.id();
    if (now.isAfter(lastMoment(visit, sameSlot, situation))
        || visit.state() != VisitState.CONFIRMED) {
      throw new ZiyaraException("NOT_MOVABLE");
    }
    if (sameSlot && visit.companionIds().equals(to.companionIds())) {
      return;
    }
    // Who only comes with somebody else keeps the terms on which the place was given.
    Decision decision =
        sameSlot
            ? situation.by(booker.onTermsOf(visit.booker())).decide(slot, visit.heldAt())
            : situation.decide(slot, now);
    if (!decision.isAccepted()) {
      throw new BookingRefusedException(decision, List.of());
    }
    visit.comeWith(to.companionIds());
    if (!sameSlot) {
      visit.moveTo(slot, exchange(visit, slot, situation, now), now);
      Seating.charge(visit, slot, situation);
    }
    audit.record(booker.audited("VISIT_MOVED"), "VISIT", visit.id(), visit.institutionId(), reason);
    notice.tell(visit, MessageKind.VISIT_MOVED, queries.place(visit.institutionId()));
  }

  /** People change until the visit begins, the time as long as cancelling is free. */
  private static Instant lastMoment(Visit visit, boolean sameSlot, Situation situation) {
    LinkRow link = situation.link();
    return sameSlot
        ? visit.beginsAt(link.institution().zone())
        : FactsLoader.freeUntil(
            situation.days().policies(), link, visit.visitDate(), visit.startsAt());
  }

  /** Gives the old place up and takes a new one, in the order of the slots' ids. */
  private Pool exchange(Visit visit, BookableSlot slot, Situation situation, Instant now) {
    if (visit.slotId() < slot.id()) {
      seating.free(visit);
      return seating.take(slot, situation, now);
    }
    Pool pool = seating.take(slot, situation, now);
    seating.free(visit);
    return pool;
  }
}
