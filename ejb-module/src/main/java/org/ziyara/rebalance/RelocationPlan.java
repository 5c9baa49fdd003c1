package org.ziyara.rebalance;

import java.util.Map;
import java.util.Set;

/**
 * Where displaced visits go.
 *
 * @param slots the new slot of each visit that has one
 * @param calledOff the visits for which there is none
 * @param cost of all moves and of what is called off
 * @param bound no plan costs less
 * @param rounds how often the flow was solved until no claim was made too often
 */
public record RelocationPlan(
    Map<Long, Long> slots, Set<Long> calledOff, double cost, double bound, int rounds) {
  public RelocationPlan {
    slots = Map.copyOf(slots);
    calledOff = Set.copyOf(calledOff);
  }

  /** By which part of the bound the plan may be dearer than the best one. */
  public double gap() {
    return cost <= bound ? 0 : (cost - bound) / bound;
  }
}
