package org.ziyara.rebalance;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ziyara.rebalance.Relocation.Claim;
import org.ziyara.rebalance.Relocation.Option;
import org.ziyara.rebalance.Relocation.Visit;

/**
 * Which places are taken and which claims are made by a plan that keeps all limits, and what in it
 * can be had more cheaply.
 */
final class Ledger {

  private final Relocation problem;
  private final Map<Long, Option> chosen;
  private final Map<Long, Integer> taken = new HashMap<>();
  private final Map<Claim, Integer> made = new HashMap<>();

  /**
   * @param chosen the option of each visit that has one, by its id; is changed
   */
  Ledger(Relocation problem, Map<Long, Option> chosen) {
    this.problem = problem;
    this.chosen = chosen;
    chosen.values().forEach(option -> count(option, 1));
  }

  /** Moves one visit after the other to what is cheaper and free, until nothing is. */
  void improve() {
    boolean better = true;
    while (better) {
      better = false;
      for (Visit visit : problem.visits()) {
        better |= improve(visit);
      }
    }
  }

  private boolean improve(Visit visit) {
    Option present = chosen.get(visit.id());
    if (present != null) {
      count(present, -1);
    }
    double cost = present == null ? visit.callOffCost() : present.cost();
    Optional<Option> cheaper =
        visit.options().stream().filter(option -> option.cost() < cost && fits(option)).findFirst();
    Option next = cheaper.orElse(present);
    if (next != null) {
      count(next, 1);
      chosen.put(visit.id(), next);
    }
    return cheaper.isPresent();
  }

  private boolean fits(Option option) {
    return taken.getOrDefault(option.slotId(), 0)
            < problem.places().getOrDefault(option.slotId(), 0)
        && option.claims().stream()
            .allMatch(claim -> made.getOrDefault(claim, 0) < problem.limit(claim));
  }

  private void count(Option option, int by) {
    taken.merge(option.slotId(), by, Integer::sum);
    option.claims().forEach(claim -> made.merge(claim, by, Integer::sum));
  }
}
