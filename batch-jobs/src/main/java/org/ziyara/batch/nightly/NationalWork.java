package org.ziyara.batch.nightly;

import org.ziyara.night.NightStep;

/** What a step does for the nation as a whole, in transactions small enough. */
interface NationalWork {

  NightStep step();

  /** Does one transaction's share; whoever goes on after a kill finds less to do. */
  Share workSome(CurrentNight night);

  /**
   * @param work how much was done
   * @param more whether something may be left
   */
  record Share(int work, boolean more) {}
}
