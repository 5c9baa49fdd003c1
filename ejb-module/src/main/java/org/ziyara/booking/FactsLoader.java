package org.ziyara.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ziyara.policy.PolicyBook;
import org.ziyara.policy.PolicyQueries;
import org.ziyara.rules.Agenda;
import org.ziyara.rules.Engagement;
import org.ziyara.rules.Facts;
import org.ziyara.rules.InmateFacts;
import org.ziyara.rules.PersonFacts;
import org.ziyara.rules.Policy;
import org.ziyara.rules.PolicyName;
import org.ziyara.rules.VisitorFacts;
import org.ziyara.shared.NotFoundException;

/** Brings together what the rules judge. */
@ApplicationScoped
class FactsLoader {

  @Inject private FactsQueries queries;
  @Inject private OrdersQueries orders;
  @Inject private PolicyQueries policies;
  @Inject private SlotQueries slots;

  /** What is asked: who books, with which link and companions, by which hold key. */
  record Question(Booker booker, LinkRow link, Collection<Long> companionIds, String holdKey) {

    Question(Booker booker, LinkRow link, Collection<Long> companionIds) {
      this(booker, link, companionIds, "");
    }

    /** No inmate has the id 0: a link that names nobody has an empty agenda of its own. */
    long inmateId() {
      return link.inmateId() == null ? 0 : link.inmateId();
    }
  }

  /** The situation on one day, with the agendas of visitor, inmate and those kept apart locked. */
  Situation lock(Question question, LocalDate day) {
    List<PartyRow> party =
        queries.lockParty(question.booker().visitorId(), question.companionIds());
    LinkRow link = question.link();
    if (link.inmateId() == null) {
      return situation(question, party, onlyOn(day, link), Set.of());
    }
    Map<Long, InmateFacts> locked = queries.lockInmates(link.inmatesToLock());
    LinkRow asItIs = link.with(locked.get(link.inmateId()));
    Question underLock =
        new Question(question.booker(), asItIs, question.companionIds(), question.holdKey());
    return situation(underLock, party, onlyOn(day, link), locked.keySet());
  }

  /** The situation on one day, without locks. */
  Situation read(Question question, LocalDate day) {
    return situation(question, party(question), onlyOn(day, question.link()));
  }

  /** The situation on all days of the booking window, without locks. */
  Situation readWindow(Question question, LocalDate today) {
    PolicyBook book = book(question.link());
    LocalDate lastDay = today.plusDays(book.on(today).number(PolicyName.WINDOW_HORIZON_DAYS));
    return situation(question, party(question), new Days(today, lastDay, book));
  }

  /** All slots of the institution on the days of a situation, in order of time. */
  List<BookableSlot> slots(Situation situation) {
    Days days = situation.days();
    return slots.slots(situation.link().institutionId(), days.first(), days.last());
  }

  /** Until when a visit can be cancelled without having used up the entitlement. */
  Instant freeUntil(LinkRow link, LocalDate date, LocalTime startsAt) {
    return freeUntil(book(link), link, date, startsAt);
  }

  /** The same by policies that have been read. */
  static Instant freeUntil(PolicyBook book, LinkRow link, LocalDate date, LocalTime startsAt) {
    Policy policy = book.on(date, link.inmate());
    return date.atTime(startsAt)
        .atZone(link.institution().zone())
        .toInstant()
        .minus(Duration.ofHours(policy.number(PolicyName.CANCEL_LATE_HOURS)));
  }

  private List<PartyRow> party(Question question) {
    return queries.party(question.booker().visitorId(), question.companionIds());
  }

  private PolicyBook book(LinkRow link) {
    return policies.book(link.institutionId(), link.policyEdition());
  }

  private Days onlyOn(LocalDate day, LinkRow link) {
    return new Days(day, day, book(link));
  }

  /** Without locks: whom the inmate must not meet counts as known. */
  private Situation situation(Question question, List<PartyRow> party, Days days) {
    return situation(question, party, days, null);
  }

  private Situation situation(
      Question question, List<PartyRow> party, Days days, Set<Long> lockedInmates) {
    List<PersonFacts> companions = companions(party);
    if (party.isEmpty() || companions.size() != question.companionIds().size()) {
      throw new NotFoundException();
    }
    VisitorFacts visitor = party.get(0).visitor();
    LinkRow link = question.link();
    long visitorId = question.booker().visitorId();
    OrderRows ordered =
        orders.orders(
            link.institutionId(),
            question.inmateId(),
            visitorId,
            Stream.concat(Stream.of(visitor.person()), companions.stream()).toList(),
            days.first(),
            days.last());
    if (lockedInmates != null && !lockedInmates.containsAll(ordered.apart().keySet())) {
      throw new OvertakenException();
    }
    List<AgendaRow> agenda =
        queries.agenda(
            question.inmateId(),
            ordered.apart().keySet(),
            visitorId,
            question.holdKey(),
            days.first().minusDays(ordered.longestPeriod()),
            days.last().plusDays(ordered.longestPeriod()));
    return compose(question, party, ordered, agenda, days);
  }

  /** The situation of which everything has been read. */
  static Situation compose(
      Question question,
      List<PartyRow> party,
      OrderRows ordered,
      List<AgendaRow> agenda,
      Days days) {
    Predicate<AgendaRow> isGivenUp = question.booker()::givesUp;
    List<AgendaRow> givenUp = agenda.stream().filter(isGivenUp).toList();
    List<AgendaRow> others = agenda.stream().filter(isGivenUp.negate()).toList();
    Facts facts =
        new Facts(
            party.get(0).visitor(),
            companions(party),
            question.link().link(),
            question.link().inmate(),
            question.link().institution(),
            agenda(others, question, ordered.apart()),
            ordered.orders(givenUp));
    return new Situation(question.booker(), question.link(), facts, others, givenUp, days);
  }

  private static List<PersonFacts> companions(List<PartyRow> party) {
    return party.stream().map(PartyRow::companion).filter(Objects::nonNull).toList();
  }

  private static Agenda agenda(
      List<AgendaRow> visits, Question question, Map<Long, Agenda.Scope> apart) {
    Predicate<AgendaRow> ofInmate = visit -> visit.inmateId() == question.inmateId();
    Predicate<AgendaRow> ofVisitor = visit -> visit.visitorId() == question.booker().visitorId();
    return new Agenda(
        engagements(visits, ofInmate),
        visits.stream()
            .filter(ofInmate.and(AgendaRow::usesEntitlement))
            .map(visit -> new Agenda.Counted(visit.kind(), visit.date()))
            .toList(),
        engagements(visits, ofVisitor),
        visits.stream()
            .filter(visit -> apart.containsKey(visit.inmateId()) && visit.isActive())
            .map(visit -> new Agenda.Apart(visit.engagement(), apart.get(visit.inmateId())))
            .toList(),
        visits.stream()
            .filter(ofVisitor.and(visit -> visit.state() == VisitState.NO_SHOW))
            .map(AgendaRow::date)
            .toList());
  }

  private static List<Engagement> engagements(List<AgendaRow> visits, Predicate<AgendaRow> whose) {
    return visits.stream()
        .filter(whose.and(AgendaRow::isActive))
        .map(AgendaRow::engagement)
        .toList();
  }
}
