package org.ziyara.booking;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ziyara.booking.FactsLoader.Question;
import org.ziyara.rules.Judge;
import org.ziyara.rules.Policy;
import org.ziyara.rules.RuleBook;
import org.ziyara.rules.Violation;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.Transience;
import org.ziyara.visitor.CompanionView;

/** What booking is, whoever asks; the doors are {@link BookingService} and the desk's. */
@ApplicationScoped
class Booking {

  private static final int ALTERNATIVES = 5;

  @Inject private BookingTransaction transaction;
  @Inject private MoveTransaction mover;
  @Inject private FactsQueries queries;
  @Inject private FactsLoader loader;
  @Inject private VisitQueries visits;
  @Inject private RefusalRepository refusals;
  @Inject private Clock clock;

  /** The slots of the booking window, each with the rules' decision, by six statements. */
  Availability availability(Booker booker, long linkId, Collection<Long> companionIds) {
    return availability(booker, linkId, companionIds, null);
  }

  /**
   * The same of one day.
   *
   * @param day null for all days of the booking window
   */
  Availability availability(
      Booker booker, long linkId, Collection<Long> companionIds, LocalDate day) {
    Instant now = clock.instant();
    LinkRow link = queries.link(linkId, booker.visitorId()).orElseThrow(NotFoundException::new);
    Question question = new Question(booker, link, new HashSet<>(companionIds));
    Situation situation =
        day == null
            ? loader.readWindow(question, LocalDate.ofInstant(now, link.institution().zone()))
            : loader.read(question, day);
    List<BookableSlot> slots = loader.slots(situation);
    Map<LocalDate, List<BookableSlot>> byDay =
        slots.stream()
            .filter(slot -> link.link().kinds().contains(slot.facts().kind()))
            .collect(groupingBy(BookableSlot::date, LinkedHashMap::new, toList()));
    Judge judge = new Judge(situation.facts(), now);
    List<Availability.Day> days =
        byDay.entrySet().stream()
            .map(each -> judged(each.getKey(), each.getValue(), situation, judge))
            .toList();
    boolean ofOtherKinds = days.isEmpty() && !slots.isEmpty();
    return new Availability(
        days,
        ofOtherKinds ? RuleBook.noSession(situation.facts()).violations() : commonViolations(days));
  }

  private static Availability.Day judged(
      LocalDate day, List<BookableSlot> slots, Situation situation, Judge judge) {
    Policy policy = situation.policyOn(day);
    return new Availability.Day(
        day, slots.stream().map(slot -> situation.option(slot, judge, policy)).toList());
  }

  /** What could take the place of one of the visitor's visits, which counts as given up. */
  Availability alternatives(Booker booker, VisitView visit, Collection<Long> companionIds) {
    return availability(booker.moving(visit.id()), visit.linkId(), companionIds);
  }

  String hold(Booker booker, HoldRequest request) {
    try {
      return Transience.repeat(() -> transaction.hold(booker, request));
    } catch (BookingRefusedException refused) {
      refusals.add(booker, request, refused.decision(), clock.instant());
      throw told(booker, refused, request.linkId(), request.companionIds());
    }
  }

  void confirm(Booker booker, String reference) {
    try {
      Transience.repeat(() -> transaction.confirm(booker.visitorId(), reference));
    } catch (BookingRefusedException refused) {
      VisitView held = visit(booker, reference);
      List<Long> companionIds = held.companions().stream().map(CompanionView::id).toList();
      throw told(booker, refused, held.linkId(), companionIds);
    }
  }

  void move(Booker booker, String reference, MoveRequest to, String reason) {
    try {
      Transience.repeat(() -> mover.move(booker, reference, to, reason));
    } catch (BookingRefusedException refused) {
      VisitView visit = visit(booker, reference);
      throw told(booker.moving(visit.id()), refused, visit.linkId(), to.companionIds());
    }
  }

  void release(Booker booker, String reference) {
    Transience.repeat(() -> transaction.release(booker.visitorId(), reference));
  }

  void cancel(Booker booker, String reference, String reason) {
    Transience.repeat(() -> transaction.cancel(booker, reference, reason));
  }

  /** What cancelling a visit of the visitor would mean now. */
  CancelTerms cancelTerms(Booker booker, VisitView visit) {
    LinkRow link =
        queries.link(visit.linkId(), booker.visitorId()).orElseThrow(NotFoundException::new);
    Instant freeUntil = loader.freeUntil(link, visit.date(), visit.startsAt());
    return new CancelTerms(
        LocalDateTime.ofInstant(freeUntil, link.institution().zone()),
        clock.instant().isAfter(freeUntil));
  }

  VisitView visit(Booker booker, String reference) {
    return visits.of(booker.visitorId(), reference).orElseThrow(NotFoundException::new);
  }

  /** The refusal with the next free times, as those who asked may read it. */
  private BookingRefusedException told(
      Booker booker, BookingRefusedException refused, long linkId, Collection<Long> companionIds) {
    List<SlotOption> nextFree =
        availability(booker, linkId, companionIds).free().limit(ALTERNATIVES).toList();
    return new BookingRefusedException(booker.told(refused.decision()), nextFree);
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
        if (common.isEmpty()) {
          return List.of();
        }
      }
    }
    return common == null ? List.of() : List.copyOf(common);
  }
}
