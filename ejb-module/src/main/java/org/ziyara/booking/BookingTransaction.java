package org.ziyara.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ziyara.audit.AuditTrail;
import org.ziyara.messaging.Outbox;
import org.ziyara.rules.Decision;
import org.ziyara.rules.Entitlement;
import org.ziyara.rules.PolicyName;
import org.ziyara.rules.RuleBook;
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
  @Inject private SeatRepository seats;
  @Inject private VisitRepository visits;
  @Inject private Outbox outbox;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /** Holds a place and returns the reference; repeating the hold key yields the same one. */
  String hold(long visitorId, HoldRequest request) {
    Instant now = clock.instant();
    Set<Long> companionIds = new HashSet<>(request.companionIds());
    LinkRow link = queries.link(request.linkId(), visitorId).orElseThrow(NotFoundException::new);
    BookableSlot slot =
        queries.slot(request.slotId(), link.institutionId()).orElseThrow(NotFoundException::new);
    Situation situation =
        loader.lock(visitorId, link, companionIds, request.holdKey(), slot.date());
    return situation
        .madeBy(request.holdKey(), visitorId)
        .map(BookingTransaction::repeated)
        .orElseGet(() -> take(visitorId, request, companionIds, slot, situation, now));
  }

  private static String repeated(AgendaRow earlier) {
    return switch (earlier.state()) {
      case EXPIRED -> throw new ZiyaraException("HOLD_EXPIRED");
      case RELEASED -> throw new ZiyaraException("HOLD_RELEASED");
      default -> earlier.reference();
    };
  }

  private String take(
      long visitorId,
      HoldRequest request,
      Set<Long> companionIds,
      BookableSlot slot,
      Situation situation,
      Instant now) {
    List<AgendaRow> earlierHolds = situation.holdsOf(visitorId);
    int ownPlaces = (int) earlierHolds.stream().filter(hold -> hold.slotId() == slot.id()).count();
    Decision decision = situation.decide(slot, ownPlaces, now);
    if (!decision.isAccepted()) {
      throw new BookingRefusedException(decision, List.of());
    }
    earlierHolds.forEach(hold -> release(visits.lock(hold.visitId())));
    if (!seats.take(slot.id())) {
      throw new BookingRefusedException(RuleBook.full(slot.facts()), List.of());
    }
    Duration holdFor = Duration.ofMinutes(situation.policyOn(slot).number(PolicyName.HOLD_MINUTES));
    Visit visit =
        new Visit(
            slot,
            situation.link().inmateId(),
            visitorId,
            companionIds,
            request.holdKey(),
            now,
            holdFor);
    LocalDate entitlementFrom = Entitlement.periodOf(slot.date(), situation.policyOn(slot));
    visit.useEntitlement(entitlementFrom, situation.freeNumber(entitlementFrom, visitorId));
    visits.add(visit);
    return visit.reference();
  }

  /** Confirms a hold; a visit that is confirmed already stays as it is. */
  void confirm(long visitorId, String reference) {
    Instant now = clock.instant();
    Visit visit = own(visitorId, reference);
    if (!visit.awaitsConfirmation(now)) {
      return;
    }
    LinkRow link = queries.linkTo(visit.inmateId(), visitorId).orElseThrow(NotFoundException::new);
    BookableSlot slot =
        queries.slot(visit.slotId(), visit.institutionId()).orElseThrow(NotFoundException::new);
    Decision decision =
        loader
            .read(visitorId, link, visit.companionIds(), slot.date())
            .decide(slot, 1, visit.heldAt());
    if (!decision.isAccepted()) {
      throw new BookingRefusedException(decision, List.of());
    }
    visit.confirm(now);
    audit.record("VISIT_CONFIRMED", "VISIT", visit.id(), visit.institutionId(), null);
    tell(visit, "VISIT_CONFIRMED", queries.place(visit.institutionId()));
  }

  /** Gives a hold up; one that has ended already stays as it is. */
  void release(long visitorId, String reference) {
    release(own(visitorId, reference));
  }

  private void release(Visit visit) {
    if (visit.state() == VisitState.HELD) {
      visit.release();
      seats.free(visit.slotId());
    }
  }

  /** Cancels a confirmed visit that has not begun; its place is free at once. */
  void cancel(long visitorId, String reference) {
    Instant now = clock.instant();
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
    seats.free(visit.slotId());
    audit.record("VISIT_CANCELLED", "VISIT", visit.id(), visit.institutionId(), null);
    tell(visit, "VISIT_CANCELLED", place);
  }

  List<Long> lapsedHolds(int limit) {
    return visits.lapsedHolds(clock.instant(), limit);
  }

  /** Ends a lapsed hold, unless somebody else was quicker. */
  void expire(long visitId) {
    Visit visit = visits.lock(visitId);
    if (visit.isLapsed(clock.instant())) {
      visit.expire();
      seats.free(visit.slotId());
    }
  }

  private Visit own(long visitorId, String reference) {
    return visits
        .lock(reference)
        .filter(visit -> visit.visitorId() == visitorId)
        .orElseThrow(NotFoundException::new);
  }

  private void tell(Visit visit, String kind, Place place) {
    outbox.smsToAccount(
        visit.visitorId(),
        kind,
        Map.of(
            "reference", Reference.shown(visit.reference()),
            "date", visit.visitDate(),
            "time", visit.startsAt(),
            "institution", place.name()));
  }
}
