package org.ziyara.relocation;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ziyara.booking.Assessment;
import org.ziyara.booking.BookableSlot;
import org.ziyara.booking.Displacement.Move;
import org.ziyara.booking.Opening;
import org.ziyara.rebalance.Relocation;
import org.ziyara.rebalance.RelocationPlan;
import org.ziyara.rebalance.Relocator;
import org.ziyara.rules.PolicyName;
import org.ziyara.rules.Pool;
import org.ziyara.rules.SlotFacts;
import org.ziyara.rules.VisitorFacts;

/**
 * The displaced visits of an institution as a problem, and what its solution means. Visits and
 * places are numbered in their order, so that the same visits always get the same places.
 */
final class Draft {

  private record Place(long slotId, Pool pool, Long whoStays) {}

  private final List<Displaced> displaced;
  private final MoveCosts costs;
  private final Claims claims;
  private final Map<Place, Long> numbers = new HashMap<>();
  private final Map<Long, Integer> places = new HashMap<>();
  private final List<Map<Long, Opening>> openings = new ArrayList<>();
  private final RelocationPlan plan;

  /**
   * @param displaced in order
   * @param slots in order, none of them sooner than a visit may be moved to
   */
  Draft(List<Displaced> displaced, List<BookableSlot> slots, MoveCosts costs, Instant now) {
    this.displaced = displaced;
    this.costs = costs;
    List<Mover> movers = displaced.stream().map(each -> Mover.of(each.visit())).toList();
    this.claims = new Claims(movers);
    Set<Long> keptApart =
        displaced.stream()
            .filter(Displaced::isOnlyKeptApart)
            .map(each -> each.visit().inmateId())
            .collect(toSet());
    List<Relocation.Visit> visits = new ArrayList<>();
    for (int i = 0; i < movers.size(); i++) {
      openings.add(new HashMap<>());
      List<Relocation.Option> options = new ArrayList<>();
      Displaced each = displaced.get(i);
      if (each.isOnlyKeptApart() && keptApart.containsAll(each.visit().meets())) {
        options.add(stay(i, movers.get(i)));
      }
      for (Opening opening : each.visit().openings(within(each.visit(), slots), now)) {
        options.add(move(i, movers.get(i), opening));
      }
      visits.add(new Relocation.Visit(i, options, costs.callOff()));
    }
    plan = Relocator.plan(new Relocation(visits, places, claims.limits()));
  }

  private static List<BookableSlot> within(Assessment visit, List<BookableSlot> slots) {
    int days = visit.policyOn(visit.date()).number(PolicyName.RELOCATION_DAYS);
    return slots.stream()
        .filter(slot -> Math.abs(ChronoUnit.DAYS.between(visit.date(), slot.date())) <= days)
        .toList();
  }

  /** Its own place, which nobody else can have. */
  private Relocation.Option stay(int visit, Mover mover) {
    long number = number(new Place(displaced.get(visit).visit().slotId(), null, (long) visit));
    places.put(number, 1);
    return new Relocation.Option(number, 0, claims.of(mover, mover.from()));
  }

  private Relocation.Option move(int visit, Mover mover, Opening opening) {
    SlotFacts to = opening.slot().facts();
    long number = number(new Place(opening.slot().id(), opening.pool(), null));
    places.put(number, opening.left());
    openings.get(visit).put(number, opening);
    return new Relocation.Option(
        number, costs.of(mover.from(), to, isFar(mover)), claims.of(mover, to));
  }

  private boolean isFar(Mover mover) {
    VisitorFacts.Home home = mover.facts().visitor().home();
    return home.isFarFrom(mover.facts().institution().position(), costs.farKilometres());
  }

  private long number(Place place) {
    return numbers.computeIfAbsent(place, fresh -> (long) numbers.size());
  }

  RelocationPlan plan() {
    return plan;
  }

  /** The visits that get another place, in their order; who stays is none of them. */
  List<Move> moves() {
    List<Move> moves = new ArrayList<>();
    for (int i = 0; i < displaced.size(); i++) {
      Opening to = openings.get(i).get(plan.slots().get((long) i));
      if (to != null) {
        moves.add(new Move(displaced.get(i).visit(), to));
      }
    }
    return moves;
  }

  /** The visits for which there is no place, in their order. */
  List<Displaced> unplaced() {
    List<Displaced> unplaced = new ArrayList<>();
    for (int i = 0; i < displaced.size(); i++) {
      if (plan.calledOff().contains((long) i)) {
        unplaced.add(displaced.get(i));
      }
    }
    return unplaced;
  }
}
