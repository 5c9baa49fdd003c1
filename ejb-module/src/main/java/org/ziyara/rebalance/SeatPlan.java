package org.ziyara.rebalance;

import java.util.Map;

/**
 * How many seats each session gets.
 *
 * @param seats of each part, by the session's id
 * @param moved how many of them were not there, or not for those families
 * @param before what was to be expected with the seats that there were
 * @param after what is to be expected now
 * @param cost families that are expected to find no place, and what it costs to depart from what
 *     was planned
 * @param bound no plan that moves as few seats costs less
 */
public record SeatPlan(
    Map<Long, int[]> seats,
    int moved,
    Outlook before,
    Outlook after,
    double costBefore,
    double cost,
    double bound) {

  /**
   * A seat more or fewer than was planned is worth its while when at least this part of a family is
   * served by it: what a director planned is left for a reason, and comes back without one.
   */
  static final double APART = 0.05;

  public SeatPlan {
    seats = Map.copyOf(seats);
  }

  /** By which part of the bound the plan may be dearer than the best one. */
  public double gap() {
    return cost <= bound ? 0 : (cost - bound) / bound;
  }
}
