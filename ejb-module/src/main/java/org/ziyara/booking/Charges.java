package org.ziyara.booking;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ziyara.rules.Entitlement;
import org.ziyara.rules.PermitHeld;
import org.ziyara.rules.Policy;
import org.ziyara.rules.VisitKind;

/**
 * What visits count for: one of the inmate's visits of the period, one of a permit's. Visits that
 * are charged together get different numbers.
 */
final class Charges {

  private record Period(long inmateId, VisitKind kind, LocalDate from) {}

  private final Map<Period, Set<Integer>> ofPeriods = new HashMap<>();
  private final Map<Long, Set<Integer>> ofPermits = new HashMap<>();

  /** The visit counts for the inmate's entitlement and, where one is wanted, a permit. */
  void charge(Visit visit, BookableSlot slot, Situation situation) {
    Policy policy = situation.policyOn(slot.date());
    VisitKind kind = slot.facts().kind();
    LocalDate from = Entitlement.periodOf(slot.facts(), situation.facts(), policy);
    Set<Integer> given = given(ofPeriods, new Period(visit.inmateId(), kind, from));
    visit.useEntitlement(from, next(situation.numbersTaken(kind, from), given));
    if (PermitHeld.isWanted(slot.facts(), policy)) {
      PermitHeld.permitFor(situation.facts(), slot.date())
          .ifPresent(
              permit ->
                  visit.usePermit(permit.id(), next(permit.used(), given(ofPermits, permit.id()))));
    }
  }

  private static <K> Set<Integer> given(Map<K, Set<Integer>> numbers, K key) {
    return numbers.computeIfAbsent(key, fresh -> new HashSet<>());
  }

  /** The least number that is neither taken nor given; it is given then. */
  private static int next(Set<Integer> taken, Set<Integer> given) {
    int number =
        IntStream.iterate(1, n -> n + 1)
            .filter(n -> Stream.of(taken, given).noneMatch(numbers -> numbers.contains(n)))
            .findFirst()
            .orElseThrow();
    given.add(number);
    return number;
  }
}
