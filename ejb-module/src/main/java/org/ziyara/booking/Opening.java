package org.ziyara.booking;

import org.ziyara.rules.Places;
import org.ziyara.rules.Pool;

/**
 * A place that a booked visit could take instead of its own.
 *
 * @param pool whose place
 * @param openToAll whether kept places of the slot are for everybody by now; then all are general
 */
public record Opening(BookableSlot slot, Pool pool, boolean openToAll) {

  /**
   * How many such places are left. Where general places were lent from those that are kept, as many
   * fewer of each are promised.
   */
  public int left() {
    Places places = slot.facts().places();
    return openToAll
        ? places.capacity() - places.taken()
        : Math.max(0, places.leftIn(pool) + lent(places));
  }

  private int lent(Places places) {
    return pool == Pool.GENERAL ? 0 : Math.min(0, places.leftIn(Pool.GENERAL));
  }
}
