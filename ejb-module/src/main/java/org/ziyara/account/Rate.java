package org.ziyara.account;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;

/** At most so many attempts in a window of time. */
public record Rate(int most, Duration window) {

  public Rate {
    if (most < 1 || window.isNegative() || window.isZero()) {
      throw new IllegalArgumentException(most + " in " + window);
    }
  }

  /** Reads {@code 10/PT15M}: ten attempts in fifteen minutes. */
  static Rate parse(String text) {
    String[] parts = text.split("/");
    if (parts.length != 2) {
      throw new IllegalArgumentException(text);
    }
    try {
      return new Rate(Integer.parseInt(parts[0].strip()), Duration.parse(parts[1].strip()));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  /** Full minutes until a window ends, one at least. */
  long minutesLeft(Instant windowStart, Instant now) {
    Duration left = Duration.between(now, windowStart.plus(window));
    return Math.max(1, left.plusSeconds(59).toMinutes());
  }
}
