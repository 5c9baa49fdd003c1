package org.ziyara.rebalance;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ziyara.rebalance.Relocation.Claim;
import org.ziyara.rebalance.Relocation.Option;
import org.ziyara.rebalance.Relocation.Visit;

/**
 * Finds the cheapest plan by minimum-cost flow. The flow knows nothing of claims, so its cost is a
 * bound for every plan. While a claim is made too often, the visits that lose least elsewhere are
 * forbidden it, and the flow is solved anew: each round forbids something, so that it ends.
 */
public final class Relocator {

  private final Relocation problem;
  private final Map<Long, Set<Claim>> forbidden = new HashMap<>();

  private Relocator(Relocation problem) {
    this.problem = problem;
  }

  public static RelocationPlan plan(Relocation problem) {
    return new Relocator(problem).plan();
  }

  private RelocationPlan plan() {
    Map<Long, Option> chosen = solve();
    double bound = cost(chosen);
    int rounds = 1;
    while (forbidExcess(chosen)) {
      chosen = solve();
      rounds++;
    }
    new Ledger(problem, chosen).improve(); // what was forbidden in a round need not be in the end
    Map<Long, Long> slots = new HashMap<>();
    Set<Long> calledOff = new HashSet<>();
    for (Visit visit : problem.visits()) {
      Option option = chosen.get(visit.id());
      if (option == null) {
        calledOff.add(visit.id());
      } else {
        slots.put(visit.id(), option.slotId());
      }
    }
    return new RelocationPlan(slots, calledOff, cost(chosen), bound, rounds);
  }

  private Map<Long, Option> solve() {
    Map<Long, List<Option>> allowed = new HashMap<>();
    problem.visits().forEach(visit -> allowed.put(visit.id(), allowed(visit)));
    return new PlaceFlow(problem.visits(), allowed, problem.places()).solve();
  }

  private List<Option> allowed(Visit visit) {
    Set<Claim> claims = forbidden.getOrDefault(visit.id(), Set.of());
    return visit.options().stream()
        .filter(option -> option.claims().stream().noneMatch(claims::contains))
        .toList();
  }

  private double cost(Map<Long, Option> chosen) {
    return problem.visits().stream()
        .mapToDouble(
            visit ->
                chosen.containsKey(visit.id())
                    ? chosen.get(visit.id()).cost()
                    : visit.callOffCost())
        .sum();
  }

  /** Takes claims from visits where they are made too often; false when none is. */
  private boolean forbidExcess(Map<Long, Option> chosen) {
    Map<Claim, List<Visit>> made = new TreeMap<>();
    for (Visit visit : problem.visits()) {
      Option option = chosen.get(visit.id());
      if (option != null) {
        option
            .claims()
            .forEach(claim -> made.computeIfAbsent(claim, c -> new ArrayList<>()).add(visit));
      }
    }
    boolean any = false;
    for (Map.Entry<Claim, List<Visit>> claim : made.entrySet()) {
      int limit = problem.limit(claim.getKey());
      if (claim.getValue().size() > limit) {
        any = true;
        claim.getValue().stream()
            .sorted(
                Comparator.comparingDouble((Visit visit) -> regret(visit, claim.getKey()))
                    .reversed()
                    .thenComparing(Visit::id))
            .skip(limit)
            .forEach(
                visit ->
                    forbidden
                        .computeIfAbsent(visit.id(), id -> new HashSet<>())
                        .add(claim.getKey()));
      }
    }
    return any;
  }

  /** What the visit loses when it may not make this claim, if all places were free. */
  private double regret(Visit visit, Claim claim) {
    Map<Boolean, List<Option>> options =
        allowed(visit).stream().collect(groupingBy(option -> option.claims().contains(claim)));
    return cheapest(options.get(false), visit) - cheapest(options.get(true), visit);
  }

  private static double cheapest(List<Option> options, Visit visit) {
    return options == null
        ? visit.callOffCost()
        : options.stream().mapToDouble(Option::cost).min().orElse(visit.callOffCost());
  }
}
