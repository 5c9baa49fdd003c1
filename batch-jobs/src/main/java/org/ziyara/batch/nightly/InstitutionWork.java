package org.ziyara.batch.nightly;

import java.util.List;
import org.ziyara.night.NightStep;

/** What a step does in one institution. */
interface InstitutionWork {

  NightStep step();

  /**
   * Does it, in the transaction that records the outcome: both or neither. Done again, it changes
   * nothing.
   */
  Outcome work(long institutionId, CurrentNight night);

  /**
   * The other institutions in which the step depends on what it does here, or the other way round:
   * they take turns, so that a night has one end however its partitions run.
   */
  default List<Long> inCommon(long institutionId) {
    return List.of();
  }
}
