package org.ziyara.rebalance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ziyara.rebalance.Relocation.Claim;
import org.ziyara.rebalance.Relocation.Option;
import org.ziyara.rebalance.Relocation.Visit;

/** Tries everything: right beyond doubt, and slow. */
final class ExactRelocation {

  private final Relocation problem;
  private final Map<Long, Integer> taken = new HashMap<>();
  private final Map<Claim, Integer> made = new HashMap<>();
  private double best = Double.POSITIVE_INFINITY;

  private ExactRelocation(Relocation problem) {
    this.problem = problem;
  }

  /** What the cheapest plan costs. */
  static double cost(Relocation problem) {
    ExactRelocation exact = new ExactRelocation(problem);
    exact.place(0, 0);
    return exact.best;
  }

  private void place(int index, double cost) {
    List<Visit> visits = problem.visits();
    if (index == visits.size()) {
      best = Math.min(best, cost);
      return;
    }
    Visit visit = visits.get(index);
    place(index + 1, cost + visit.callOffCost());
    for (Option option : visit.options()) {
      if (fits(option)) {
        count(option, 1);
        place(index + 1, cost + option.cost());
        count(option, -1);
      }
    }
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
