package org.ziyara.batch.nightly;

import org.ziyara.night.Cause;

/**
 * What came of a step in one institution.
 *
 * @param work how much was done
 * @param cause why nothing could be; null when something could
 */
record Outcome(int work, Cause cause) {

  static Outcome done(int work) {
    return new Outcome(work, null);
  }

  /** Set aside: an expected failure is a result. Nothing may have been written. */
  static Outcome failed(Cause cause) {
    return new Outcome(0, cause);
  }
}
