package org.ziyara.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.ziyara.policy.PolicyBook;
import org.ziyara.policy.PolicyQueries;
import org.ziyara.rules.Engagement;
import org.ziyara.rules.Entitlement;
import org.ziyara.rules.Facts;
import org.ziyara.rules.Policy;
import org.ziyara.rules.PolicyName;
import org.ziyara.schedule.ClosureQueries;
import org.ziyara.shared.NotFoundException;

/** Brings together what the rules judge. */
@ApplicationScoped
class FactsLoader {

  private static final String NO_KEY = "";

  @Inject private FactsQueries queries;
  @Inject private PolicyQueries policies;
  @Inject private ClosureQueries closures;

  /** The situation on one day, with the agendas of visitor and inmate locked. */
  Situation lock(
      long visitorId, LinkRow link, Collection<Long> companionIds, String holdKey, LocalDate day) {
    List<PartyRow> party = queries.lockParty(visitorId, companionIds);
    if (link.inmateId() != null) {
      queries.lockInmate(link.inmateId());
    }
    return situation(visitorId, link, party, companionIds, holdKey, onlyOn(day, link));
  }

  /** The situation on one day, without locks. */
  Situation read(long visitorId, LinkRow link, Collection<Long> companionIds, LocalDate day) {
    List<PartyRow> party = queries.party(visitorId, companionIds);
    return situation(visitorId, link, party, companionIds, NO_KEY, onlyOn(day, link));
  }

  /** The situation on all days of the booking window, without locks. */
  Situation readWindow(
      long visitorId, LinkRow link, Collection<Long> companionIds, LocalDate today) {
    List<PartyRow> party = queries.party(visitorId, companionIds);
    PolicyBook book = policies.book(link.institutionId());
    LocalDate lastDay = today.plusDays(book.on(today).number(PolicyName.WINDOW_HORIZON_DAYS));
    return situation(visitorId, link, party, companionIds, NO_KEY, new Days(today, lastDay, book));
  }

  /** Until when a visit can be cancelled without having used up the entitlement. */
  Instant freeUntil(LinkRow link, LocalDate date, LocalTime startsAt) {
    Policy policy = policies.book(link.institutionId()).on(date, link.inmate());
    return date.atTime(startsAt)
        .atZone(link.institution().zone())
        .toInstant()
        .minus(Duration.ofHours(policy.number(PolicyName.CANCEL_LATE_HOURS)));
  }

  private Days onlyOn(LocalDate day, LinkRow link) {
    return new Days(day, day, policies.book(link.institutionId()));
  }

  private Situation situation(
      long visitorId,
      LinkRow link,
      List<PartyRow> party,
      Collection<Long> companionIds,
      String holdKey,
      Days days) {
    List<LocalDate> companionBirths =
        party.stream().map(PartyRow::companionBirth).filter(Objects::nonNull).toList();
    if (party.isEmpty() || companionBirths.size() != companionIds.size()) {
      throw new NotFoundException();
    }
    // No inmate has the id 0: a link that names nobody has an empty agenda of its own.
    long inmateId = link.inmateId() == null ? 0 : link.inmateId();
    List<AgendaRow> agenda =
        queries.agenda(
            inmateId,
            visitorId,
            holdKey,
            days.first().minusDays(Entitlement.PERIOD_DAYS),
            days.last().plusDays(Entitlement.PERIOD_DAYS));
    Predicate<AgendaRow> ofInmate = visit -> visit.inmateId() == inmateId;
    Predicate<AgendaRow> ofVisitor = visit -> visit.visitorId() == visitorId;
    // The visitor's own holds are given up for what is asked now.
    List<AgendaRow> others = agenda.stream().filter(visit -> !visit.isHoldOf(visitorId)).toList();
    Facts facts =
        new Facts(
            party.get(0).visitor(),
            link.link(),
            link.inmate(),
            link.institution(),
            companionBirths,
            engagements(others, ofInmate),
            counted(others, ofInmate),
            engagements(others, ofVisitor),
            closures.closures(link.institutionId(), days.first(), days.last()));
    return new Situation(link, facts, agenda, days);
  }

  private static List<Engagement> engagements(List<AgendaRow> agenda, Predicate<AgendaRow> whose) {
    return agenda.stream()
        .filter(whose)
        .filter(AgendaRow::isActive)
        .map(AgendaRow::engagement)
        .toList();
  }

  private static List<LocalDate> counted(List<AgendaRow> agenda, Predicate<AgendaRow> whose) {
    return agenda.stream()
        .filter(whose)
        .filter(AgendaRow::usesEntitlement)
        .map(AgendaRow::date)
        .toList();
  }
}
