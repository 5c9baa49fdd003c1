package org.ziyara.batch.nightly;

import org.ziyara.night.NightStep;

/** What a step does in one institution. */
interface InstitutionWork {

  NightStep step();

  /**
   * Does it, in the transaction that records the outcome: both or neither. Done again, it changes
   * nothing.
   */
  Outcome work(long institutionId, CurrentNight night);
}
