package org.ziyara.relocation;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ziyara.rebalance.Relocation.Claim;
import org.ziyara.rebalance.Relocation.Claim.Kind;
import org.ziyara.rules.Agenda;
import org.ziyara.rules.Entitlement;
import org.ziyara.rules.PermitFacts;
import org.ziyara.rules.PermitHeld;
import org.ziyara.rules.Policy;
import org.ziyara.rules.PolicyName;
import org.ziyara.rules.SlotFacts;
import org.ziyara.rules.VisitKind;

/**
 * What visits that are moved together use up together. The rules judge each of them beside all
 * visits as they are; these are the rules between those that are moved, in the words of the solver.
 * Only who has something in common with another claims anything.
 */
final class Claims {

  /** Times that share one of these overlap. */
  private static final int MINUTES = 5;

  private static final long A_DAY = 24 * 60 / MINUTES;

  /** Rooms are numbered from one on; a whole institution is none of them. */
  private static final long ANYWHERE = 0;

  private final Map<Long, List<Mover>> ofInmate;
  private final Map<Long, List<Mover>> ofVisitor;
  private final Map<Set<Long>, Long> pairs = new HashMap<>();
  private final Map<Long, Long> rooms = new HashMap<>();
  private final Map<Claim, Integer> limits = new HashMap<>();

  Claims(Collection<Mover> movers) {
    ofInmate = movers.stream().collect(groupingBy(Mover::inmateId));
    ofVisitor = movers.stream().collect(groupingBy(Mover::visitorId));
  }

  /** How often each claim that was made may be. */
  Map<Claim, Integer> limits() {
    return limits;
  }

  /** What the visit claims in a slot that the rules would give it. */
  Set<Claim> of(Mover mover, SlotFacts to) {
    Set<Claim> claims = new HashSet<>();
    if (ofInmate.get(mover.inmateId()).size() > 1) {
      claims.add(day(mover, to));
      claims.add(week(mover, to));
      times(to).mapToObj(at -> once(Kind.INMATE_TIME, mover.inmateId(), at)).forEach(claims::add);
      permit(mover, to).forEach(claims::add);
    }
    if (ofVisitor.get(mover.visitorId()).size() > 1) {
      times(to).mapToObj(at -> once(Kind.VISITOR_TIME, mover.visitorId(), at)).forEach(claims::add);
    }
    mover.apart().entrySet().stream()
        .filter(other -> ofInmate.containsKey(other.getKey()))
        .flatMap(other -> apart(mover.inmateId(), other.getKey(), other.getValue(), to))
        .forEach(claims::add);
    return claims;
  }

  private Claim day(Mover mover, SlotFacts to) {
    long kinds = VisitKind.values().length;
    return once(
        Kind.INMATE_DAY, mover.inmateId(), to.date().toEpochDay() * kinds + to.kind().ordinal());
  }

  /** As many visits in the period as the inmate has left beside those that are not moved. */
  private Claim week(Mover mover, SlotFacts to) {
    Policy policy = mover.policies().apply(to.date());
    LocalDate from = Entitlement.periodOf(to, mover.facts(), policy);
    long counted =
        Entitlement.counted(to, mover.facts(), policy)
            - others(mover)
                .filter(other -> other.from().kind() == to.kind())
                .filter(other -> other.countsFrom().filter(from::equals).isPresent())
                .count();
    int limit = policy.number(PolicyName.entitlementOf(to.kind()));
    long kinds = VisitKind.values().length;
    return limited(
        new Claim(
            Kind.INMATE_WEEK, mover.inmateId(), from.toEpochDay() * kinds + to.kind().ordinal()),
        limit - counted);
  }

  private Stream<Claim> permit(Mover mover, SlotFacts to) {
    if (!PermitHeld.isWanted(to, mover.policies().apply(to.date()))) {
      return Stream.empty();
    }
    return PermitHeld.permitFor(mover.facts(), to.date())
        .filter(permit -> permit.visits() != null)
        .map(permit -> permit(mover, permit))
        .stream();
  }

  private Claim permit(Mover mover, PermitFacts permit) {
    long used =
        permit.used().size()
            - others(mover)
                .filter(other -> other.permit().filter(id -> id == permit.id()).isPresent())
                .count();
    return limited(new Claim(Kind.PERMIT, permit.id(), 0), permit.visits() - used);
  }

  /** The other visits of the inmate that are moved. */
  private Stream<Mover> others(Mover mover) {
    return ofInmate.get(mover.inmateId()).stream().filter(other -> other != mover);
  }

  private Stream<Claim> apart(long inmate, long other, Agenda.Scope scope, SlotFacts to) {
    long pair = number(pairs, Set.of(inmate, other));
    long room = scope == Agenda.Scope.ROOM ? number(rooms, to.room().id()) : ANYWHERE;
    return times(to).mapToObj(at -> once(Kind.KEPT_APART, pair, room << Integer.SIZE | at));
  }

  private static <K> long number(Map<K, Long> numbers, K key) {
    return numbers.computeIfAbsent(key, fresh -> numbers.size() + 1L);
  }

  /** The pieces of time from beginning to end of a slot. */
  private static LongStream times(SlotFacts slot) {
    long midnight = slot.date().toEpochDay() * A_DAY;
    return LongStream.rangeClosed(
        midnight + minutes(slot.startsAt()) / MINUTES,
        midnight + (minutes(slot.endsAt()) - 1) / MINUTES);
  }

  private static long minutes(LocalTime time) {
    return time.toSecondOfDay() / 60;
  }

  private Claim once(Kind kind, long subject, long period) {
    return limited(new Claim(kind, subject, period), 1);
  }

  private Claim limited(Claim claim, long limit) {
    limits.merge(claim, (int) Math.max(0, limit), Math::min);
    return claim;
  }
}
