package org.ziyara.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ziyara.audit.AuditTrail;
import org.ziyara.booking.FactsLoader.Question;
import org.ziyara.messaging.MessageKind;
import org.ziyara.rules.Asker;
import org.ziyara.rules.Decision;
import org.ziyara.rules.PolicyName;
import org.ziyara.rules.Pool;
import org.ziyara.rules.ViolationCode;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.ZiyaraException;

/**
 * The transactions of booking; each may lose against a concurrent one and be repeated by its
 * caller. Locks are taken in the order visitor, inmate, visit, slot.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class BookingTransaction {

  @Inject private FactsQueries queries;
  @Inject private FactsLoader loader;
  @Inject private Seating seating;
  @Inject private VisitRepository visits;
  @Inject private Notice notice;
  @Inject private WaitingRepository waiting;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /** Holds a place and returns the reference; repeating the hold key yields the same one. */
  String hold(Booker booker, HoldRequest request) {
    Instant now = clock.instant();
    Set<Long> companionIds = new HashSet<>(request.companionIds());
    LinkRow link =
        queries.link(request.linkId(), booker.visitorId()).orElseThrow(NotFoundException::new);
    BookableSlot slot = queries.slot(request.slotId()).orElseThrow(NotFoundException::new);
    Situation situation =
        loader.lock(new Question(booker, link, companionIds, request.holdKey()), slot.date());
    return situation
        .madeBy(request.holdKey())
        .map(BookingTransaction::repeated)
        .orElseGet(() -> take(request, companionIds, slot, situation, now));
  }

  private static String repeated(AgendaRow earlier) {
    return switch (earlier.state()) {
      case EXPIRED -> throw new ZiyaraException("HOLD_EXPIRED");
      case RELEASED -> throw new ZiyaraException("HOLD_RELEASED");
      default -> earlier.reference();
    };
  }

  private String take(
      HoldRequest request,
      Set<Long> companionIds,
      BookableSlot slot,
      Situation situation,
      Instant now) {
    refuseUnless(situation.decide(slot, now));
    situation.givenUp().forEach(hold -> giveUp(visits.lock(hold.visitId())));
    Pool pool = seating.take(slot, situation, now);
    Duration holdFor =
        Duration.ofMinutes(situation.policyOn(slot.date()).number(PolicyName.HOLD_MINUTES));
    Visit visit =
        new Visit(
            slot,
            pool,
            situation.link().inmateId(),
            situation.booker(),
            companionIds,
            request.holdKey(),
            now,
            holdFor);
    Seating.charge(visit, slot, situation);
    visits.add(visit);
    if (situation.booker().asker() == Asker.STAFF) {
      recordHeldAtDesk(visit, situation.booker().override());
    }
    return visit.reference();
  }

  /** Why an exception was made, and each rule that was let pass. */
  private void recordHeldAtDesk(Visit visit, Booker.Override override) {
    String action = override.codes().isEmpty() ? "VISIT_HELD_AT_DESK" : "VISIT_HELD_BY_EXCEPTION";
    audit.record(action, "VISIT", visit.id(), visit.institutionId(), override.reason());
    for (ViolationCode code : override.codes()) {
      audit.record("RULE_OVERRIDDEN", "VISIT", visit.id(), visit.institutionId(), code.name());
    }
  }

  private static void refuseUnless(Decision decision) {
    if (!decision.isAccepted()) {
      throw new BookingRefusedException(decision, List.of());
    }
  }

  /** Confirms a hold; a visit that is confirmed already stays as it is. */
  void confirm(long visitorId, String reference) {
    Instant now = clock.instant();
    Visit visit = own(visitorId, reference);
    if (!visit.awaitsConfirmation(now)) {
      return;
    }
    LinkRow link = queries.linkTo(visit.inmateId(), visitorId).orElseThrow(NotFoundException::new);
    BookableSlot slot = queries.slot(visit.slotId()).orElseThrow(NotFoundException::new);
    Question question = new Question(visit.booker(), link, visit.companionIds());
    refuseUnless(loader.read(question, slot.date()).decide(slot, visit.heldAt()));
    visit.confirm(now);
    if (visit.isOffered()) {
      waiting.served(visit.id());
    }
    audit.record("VISIT_CONFIRMED", "VISIT", visit.id(), visit.institutionId(), null);
    notice.tell(visit, MessageKind.VISIT_CONFIRMED, queries.place(visit.institutionId()));
  }

  /** Gives a hold up; one that has ended already stays as it is. */
  void release(long visitorId, String reference) {
    release(own(visitorId, reference));
  }

  /** It was not counted against what is asked, and must be if it was confirmed meanwhile. */
  private void giveUp(Visit earlier) {
    switch (earlier.state()) {
      case HELD -> release(earlier);
      case EXPIRED, RELEASED -> {} // somebody else was quicker
      default -> throw new OvertakenException();
    }
  }

  private void release(Visit visit) {
    if (visit.state() == VisitState.HELD) {
      visit.release();
      if (visit.isOffered()) {
        audit.record("OFFER_DECLINED", "VISIT", visit.id(), visit.institutionId(), null);
      }
      seating.free(visit);
    }
  }

  /**
   * Cancels a confirmed visit that has not begun; its place is free at once.
   *
   * @param reason why an officer does; null for the family itself
   */
  void cancel(Booker booker, String reference, String reason) {
    Instant now = clock.instant();
    long visitorId = booker.visitorId();
    Visit visit = own(visitorId, reference);
    if (visit.state() == VisitState.CANCELLED) {
      return;
    }
    Place place = queries.place(visit.institutionId());
    if (visit.state() != VisitState.CONFIRMED || !now.isBefore(visit.beginsAt(place.zone()))) {
      throw new ZiyaraException("NOT_CANCELLABLE");
    }
    LinkRow link = queries.linkTo(visit.inmateId(), visitorId).orElseThrow(NotFoundException::new);
    visit.cancel(now, loader.freeUntil(link, visit.visitDate(), visit.startsAt()));
    seating.free(visit);
    audit.record(
        booker.audited("VISIT_CANCELLED"), "VISIT", visit.id(), visit.institutionId(), reason);
    notice.tell(visit, MessageKind.VISIT_CANCELLED, place);
  }

  List<Long> lapsedHolds(int limit) {
    return visits.lapsedHolds(clock.instant(), limit);
  }

  /** Ends a lapsed hold, unless somebody else was quicker. */
  void expire(long visitId) {
    Visit visit = visits.lock(visitId);
    if (visit.isLapsed(clock.instant())) {
      visit.expire();
      seating.free(visit);
    }
  }

  private Visit own(long visitorId, String reference) {
    return visits
        .lock(reference)
        .filter(visit -> visit.visitorId() == visitorId)
        .orElseThrow(NotFoundException::new);
  }
}
