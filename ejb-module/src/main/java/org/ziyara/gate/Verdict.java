package org.ziyara.gate;

import java.time.LocalDate;
import org.ziyara.booking.VisitState;

/** What an officer is to do with a visit: the one thing that a glance at its sheet must tell. */
public enum Verdict {
  /** It is expected today. */
  CHECK_IN,
  /** The family has come and waits. */
  ADMIT,
  /** The family is inside. */
  COMPLETE,
  /** It has taken place. */
  COMPLETED,
  /** It was refused at the gate. */
  REFUSED,
  /** The family has called it off. */
  CANCELLED,
  /** It is for a day to come. */
  TOO_EARLY,
  /** Its day is over and nobody came: that is to be recorded. */
  MISSED,
  /** Nobody came. */
  NO_SHOW,
  /** Its day is over while the family waited. */
  TOO_LATE;

  static Verdict of(VisitState state, LocalDate day, LocalDate today) {
    return switch (state) {
      case CONFIRMED, CHECKED_IN ->
          day.isAfter(today) ? TOO_EARLY : expected(state == VisitState.CONFIRMED, day, today);
      case ADMITTED -> COMPLETE;
      case COMPLETED -> COMPLETED;
      case REFUSED -> REFUSED;
      case CANCELLED -> CANCELLED;
      case NO_SHOW -> NO_SHOW;
      case HELD, EXPIRED, RELEASED ->
          throw new IllegalArgumentException("never confirmed: " + state);
    };
  }

  private static Verdict expected(boolean stillToCome, LocalDate day, LocalDate today) {
    if (day.isBefore(today)) {
      return stillToCome ? MISSED : TOO_LATE;
    }
    return stillToCome ? CHECK_IN : ADMIT;
  }

  /** Whether the family may be turned away. */
  public boolean allowsRefusal() {
    return this == CHECK_IN || this == ADMIT;
  }
}
