package org.ziyara.booking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ziyara.account.Caller;
import org.ziyara.account.Roles;
import org.ziyara.rules.Violation;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.Transience;
import org.ziyara.visitor.CompanionView;

/** Booking for the signed-in family: what is free, hold, confirm, cancel. */
@Stateless
@RolesAllowed(Roles.FAMILY)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BookingService {

  private static final int ALTERNATIVES = 5;

  @Inject private BookingTransaction transaction;
  @Inject private FactsQueries queries;
  @Inject private FactsLoader loader;
  @Inject private VisitQueries visits;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * The slots of the booking window for one of the caller's links and companions, each with the
   * rules' decision. Six statements on one connection, whatever the number of slots.
   *
   * @throws NotFoundException when link or companions are not the caller's
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRED)
  public Availability availability(long linkId, List<Long> companionIds) {
    long visitorId = caller.accountId();
    Instant now = clock.instant();
    LinkRow link = queries.link(linkId, visitorId).orElseThrow(NotFoundException::new);
    LocalDate today = LocalDate.ofInstant(now, link.institution().zone());
    Situation situation = loader.readWindow(visitorId, link, new HashSet<>(companionIds), today);
    Map<LocalDate, List<SlotOption>> byDay = new LinkedHashMap<>();
    for (BookableSlot slot : queries.slots(link.institutionId(), today, situation.days().last())) {
      byDay
          .computeIfAbsent(slot.date(), day -> new ArrayList<>())
          .add(SlotOption.of(slot, situation.decide(slot, 0, now)));
    }
    List<Availability.Day> days =
        byDay.entrySet().stream()
            .map(day -> new Availability.Day(day.getKey(), List.copyOf(day.getValue())))
            .toList();
    return new Availability(days, commonViolations(days));
  }

  /**
   * Holds a place and returns the visit's reference. Repeating a request with its hold key yields
   * the same hold; a new hold replaces the caller's earlier one.
   *
   * @throws BookingRefusedException with all violations and the next free times
   * @throws NotFoundException when link, companions or slot are not the caller's to use
   */
  public String hold(HoldRequest request) {
    long visitorId = caller.accountId();
    try {
      return Transience.repeat(() -> transaction.hold(visitorId, request));
    } catch (BookingRefusedException refused) {
      throw withAlternatives(refused, request.linkId(), request.companionIds());
    }
  }

  /**
   * Confirms a hold; repeating it changes nothing.
   *
   * @throws org.ziyara.shared.ZiyaraException HOLD_EXPIRED, HOLD_RELEASED, VISIT_CANCELLED
   * @throws BookingRefusedException when something has changed since the hold
   */
  public void confirm(String reference) {
    long visitorId = caller.accountId();
    try {
      Transience.repeat(() -> transaction.confirm(visitorId, reference));
    } catch (BookingRefusedException refused) {
      VisitView held = visit(reference);
      List<Long> companionIds = held.companions().stream().map(CompanionView::id).toList();
      throw withAlternatives(refused, held.linkId(), companionIds);
    }
  }

  /** Gives up a hold; repeating it changes nothing. */
  public void release(String reference) {
    long visitorId = caller.accountId();
    Transience.repeat(() -> transaction.release(visitorId, reference));
  }

  /**
   * Cancels a confirmed visit before it begins; repeating it changes nothing.
   *
   * @throws org.ziyara.shared.ZiyaraException NOT_CANCELLABLE
   */
  public void cancel(String reference) {
    long visitorId = caller.accountId();
    Transience.repeat(() -> transaction.cancel(visitorId, reference));
  }

  /**
   * What cancelling a visit of the caller would mean now.
   *
   * @throws NotFoundException when the visit is not the caller's
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRED)
  public CancelTerms cancelTerms(VisitView visit) {
    LinkRow link =
        queries.link(visit.linkId(), caller.accountId()).orElseThrow(NotFoundException::new);
    Instant freeUntil = loader.freeUntil(link, visit.date(), visit.startsAt());
    return new CancelTerms(
        LocalDateTime.ofInstant(freeUntil, link.institution().zone()),
        clock.instant().isAfter(freeUntil));
  }

  /**
   * @throws NotFoundException when there is no such visit of the caller
   */
  public VisitView visit(String reference) {
    return visits.of(caller.accountId(), reference).orElseThrow(NotFoundException::new);
  }

  /** The caller's visits, the latest day first; lapsed and released holds are left out. */
  public List<VisitView> mine() {
    return visits.of(caller.accountId());
  }

  private BookingRefusedException withAlternatives(
      BookingRefusedException refused, long linkId, List<Long> companionIds) {
    List<SlotOption> nextFree =
        availability(linkId, companionIds).free().limit(ALTERNATIVES).toList();
    return new BookingRefusedException(refused.decision(), nextFree);
  }

  /** The violations that stand in the way of every slot, such as a link that is not approved. */
  private static List<Violation> commonViolations(List<Availability.Day> days) {
    Set<Violation> common = null;
    for (Availability.Day day : days) {
      for (SlotOption slot : day.slots()) {
        if (common == null) {
          common = new LinkedHashSet<>(slot.decision().violations());
        } else {
          common.retainAll(slot.decision().violations());
        }
      }
    }
    return common == null ? List.of() : List.copyOf(common);
  }
}
