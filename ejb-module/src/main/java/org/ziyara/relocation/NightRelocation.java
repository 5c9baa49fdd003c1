package org.ziyara.relocation;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ziyara.booking.Assessment;
import org.ziyara.booking.Assessor;
import org.ziyara.booking.BookableSlot;
import org.ziyara.booking.Displacement;
import org.ziyara.booking.Displacement.Move;
import org.ziyara.booking.Place;
import org.ziyara.policy.PolicyBook;
import org.ziyara.policy.PolicyQueries;
import org.ziyara.rules.PolicyName;

/**
 * Finds places for the displaced visits of the inmates of an institution, all in one transaction:
 * families are told, and freed places offered, once all of it is so. The rules judge under the
 * locks of all visitors and inmates concerned; a place that was lost meanwhile has all tried again.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class NightRelocation {

  /** By what a slot is, not by its id, which the night gives by chance. */
  private static final Comparator<BookableSlot> NATURALLY =
      comparing(BookableSlot::date)
          .thenComparing(BookableSlot::startsAt)
          .thenComparing(BookableSlot::endsAt)
          .thenComparing(slot -> slot.facts().room().id())
          .thenComparing(slot -> slot.facts().kind())
          .thenComparing(slot -> slot.facts().admits().toString())
          .thenComparing(BookableSlot::id);

  @Inject private Assessor assessor;
  @Inject private PolicyQueries policies;
  @Inject private Displacement displacement;
  @Inject private RelocationOutcome outcome;
  @Inject private Clock clock;

  /** What counts as of when. */
  private record Moment(Instant now, LocalDate today, PolicyBook policies) {

    /** Nobody is moved to a time before. */
    Instant soonest() {
      int hours = policies.on(today).number(PolicyName.RELOCATION_LEAST_HOURS);
      return now.plus(Duration.ofHours(hours));
    }

    LocalDate last() {
      return today.plusDays(policies.on(today).number(PolicyName.WINDOW_HORIZON_DAYS));
    }

    Optional<Displaced> displaced(Assessment visit) {
      return Displaced.of(visit, policies, now, soonest());
    }
  }

  /**
   * Moves or calls off what is displaced, and tells the families; nothing when nothing is.
   *
   * @param nightRunId the night that does it, or null
   */
  RelocationFigures relocate(long institutionId, Long nightRunId) {
    Moment moment = new Moment(clock.instant(), LocalDate.now(clock), policies.book(institutionId));
    List<Assessment> suspects =
        assessor.confirmed(institutionId, moment.today()).stream()
            .filter(visit -> moment.displaced(visit).isPresent())
            .toList();
    if (suspects.isEmpty()) {
      return RelocationFigures.NONE;
    }
    displacement.lock(suspects);
    Map<Boolean, List<Displaced>> displaced = judgeAgain(institutionId, suspects, moment);
    MoveCosts costs = MoveCosts.of(moment.policies().on(moment.today()), moment.today());
    ZoneId zone = suspects.get(0).facts().institution().zone();
    Draft draft =
        new Draft(displaced.get(false), slots(institutionId, zone, moment), costs, moment.now());
    return apply(institutionId, nightRunId, draft, displaced);
  }

  /**
   * Those that are displaced under the lock, too, in order; whose inmate is free, by themselves.
   */
  private Map<Boolean, List<Displaced>> judgeAgain(
      long institutionId, List<Assessment> locked, Moment moment) {
    Set<Long> ids = locked.stream().map(Assessment::id).collect(Collectors.toSet());
    return assessor
        .movable(institutionId, moment.today(), moment.last(), moment.policies())
        .stream()
        .filter(visit -> ids.contains(visit.id()))
        .flatMap(visit -> moment.displaced(visit).stream())
        .sorted(Displaced.BY_TIME)
        .collect(Collectors.partitioningBy(Displaced::isReleased));
  }

  private List<BookableSlot> slots(long institutionId, ZoneId zone, Moment moment) {
    return displacement.slots(institutionId, moment.today(), moment.last()).stream()
        .filter(slot -> !slot.facts().beginsAt(zone).isBefore(moment.soonest()))
        .sorted(NATURALLY)
        .toList();
  }

  private RelocationFigures apply(
      long institutionId, Long nightRunId, Draft draft, Map<Boolean, List<Displaced>> displaced) {
    List<Move> moves = draft.moves();
    List<Displaced> unplaced = draft.unplaced();
    List<Displaced> released = displaced.get(true);
    displacement.apply(
        moves, Stream.concat(unplaced.stream(), released.stream()).map(Displaced::visit).toList());
    Map<Long, Displaced> byVisit =
        displaced.get(false).stream().collect(toMap(each -> each.visit().id(), identity()));
    Place place = displacement.place(institutionId);
    moves.forEach(
        move ->
            outcome.moved(
                nightRunId, byVisit.get(move.visit().id()), move.to().slot(), place.name()));
    unplaced.forEach(each -> outcome.unplaced(nightRunId, each));
    released.forEach(each -> outcome.released(nightRunId, each));
    RelocationFigures figures =
        RelocationFigures.of(draft.plan(), moves.size(), unplaced.size(), released.size());
    if (nightRunId != null && figures.work() > 0) {
      outcome.sum(nightRunId, institutionId, figures);
    }
    return figures;
  }
}
