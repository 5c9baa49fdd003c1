package org.ziyara.relocation;

import org.ziyara.rebalance.RelocationPlan;

/**
 * How well places were found in an institution.
 *
 * @param displaced visits for which a place was sought, without those that could stay
 * @param released visits called off since the inmate is free by then
 * @param cost of what was done, in the unit of the policies {@code relocation.cost.*}
 * @param bound no plan costs less
 * @param rounds how often the flow was solved until nothing clashed
 */
public record RelocationFigures(
    int displaced, int moved, int unplaced, int released, long cost, long bound, int rounds) {

  public static final RelocationFigures NONE = new RelocationFigures(0, 0, 0, 0, 0, 0, 0);

  static RelocationFigures of(RelocationPlan plan, int moved, int unplaced, int released) {
    return new RelocationFigures(
        moved + unplaced,
        moved,
        unplaced,
        released,
        Math.round(plan.cost()),
        Math.round(plan.bound()),
        plan.rounds());
  }

  public RelocationFigures plus(RelocationFigures other) {
    return new RelocationFigures(
        displaced + other.displaced,
        moved + other.moved,
        unplaced + other.unplaced,
        released + other.released,
        cost + other.cost,
        bound + other.bound,
        rounds + other.rounds);
  }

  /** How many visits have another time or none. */
  public int work() {
    return moved + unplaced + released;
  }

  /** By which part of the bound the plan may be dearer than the best one. */
  public double gap() {
    return cost <= bound ? 0 : (cost - bound) / (double) bound;
  }
}
