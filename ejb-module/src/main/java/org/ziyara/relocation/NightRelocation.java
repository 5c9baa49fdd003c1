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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
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

  /**
   * Moves or calls off what is displaced, and tells the families; nothing when nothing is.
   *
   * @param nightRunId the night that does it, or null
   */
  RelocationFigures relocate(long institutionId, Long nightRunId) {
    Instant now = clock.instant();
    LocalDate today = LocalDate.now(clock);
    PolicyBook book = policies.book(institutionId);
    Instant soonest =
        now.plus(Duration.ofHours(book.on(today).number(PolicyName.RELOCATION_LEAST_HOURS)));
    Predicate<Assessment> isDisplaced =
        visit -> Displaced.of(visit, book, now, soonest).isPresent();
    List<Assessment> suspects =
        assessor.confirmed(institutionId, today).stream().filter(isDisplaced).toList();
    if (suspects.isEmpty()) {
      return RelocationFigures.NONE;
    }
    displacement.lock(suspects);
    Set<Long> locked = suspects.stream().map(Assessment::id).collect(Collectors.toSet());
    LocalDate last = today.plusDays(book.on(today).number(PolicyName.WINDOW_HORIZON_DAYS));
    Map<Boolean, List<Displaced>> displaced =
        assessor.movable(institutionId, today, last, book).stream()
            .filter(visit -> locked.contains(visit.id()))
            .flatMap(visit -> Displaced.of(visit, book, now, soonest).stream())
            .sorted(Displaced.BY_TIME)
            .collect(Collectors.partitioningBy(Displaced::isReleased));
    List<BookableSlot> slots =
        displacement.slots(institutionId, today, last).stream()
            .filter(slot -> isFrom(soonest, slot, suspects.get(0)))
            .sorted(NATURALLY)
            .toList();
    Draft draft = new Draft(displaced.get(false), slots, MoveCosts.of(book.on(today), today), now);
    return apply(institutionId, nightRunId, draft, displaced);
  }

  private static boolean isFrom(Instant soonest, BookableSlot slot, Assessment any) {
    return !slot.facts().beginsAt(any.facts().institution().zone()).isBefore(soonest);
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
