package org.ziyara.rebalance;

import java.util.List;
import java.util.Map;

/**
 * Where the teams go.
 *
 * @param days the host of each team that has one, by their ids, for each day
 * @param changes how many teams were told something else before
 * @param bound no plan with so few changes costs less
 */
public record TeamPlan(
    List<Map<Long, Long>> days, int changes, double costBefore, double cost, double bound) {
  public TeamPlan {
    days = List.copyOf(days);
  }

  /** By which part of the bound the plan may be dearer than the best one. */
  public double gap() {
    return cost <= bound ? 0 : (cost - bound) / bound;
  }
}
