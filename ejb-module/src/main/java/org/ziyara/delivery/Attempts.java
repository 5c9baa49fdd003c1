package org.ziyara.delivery;

import java.time.Duration;
import java.util.Optional;

/** How often a message is tried, and after what time again: each time twice as long. */
record Attempts(int most) {

  private static final Duration FIRST = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofHours(1);

  /**
   * How long to wait after so many failures; empty when it was the last.
   *
   * @param failed 1 or more
   */
  Optional<Duration> next(int failed) {
    if (failed >= most) {
      return Optional.empty();
    }
    // 2^6 minutes are more than the longest pause
    Duration pause = FIRST.multipliedBy(1L << Math.min(failed - 1, 6));
    return Optional.of(pause.compareTo(LONGEST) < 0 ? pause : LONGEST);
  }
}
