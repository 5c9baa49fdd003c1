package org.ziyara.rebalance;

import java.time.LocalTime;

/** A part of the day, by which officers are on duty and demand is told. */
public enum Band {
  MORNING(LocalTime.MIN),
  AFTERNOON(LocalTime.NOON),
  EVENING(LocalTime.of(17, 0));

  private final LocalTime from;

  Band(LocalTime from) {
    this.from = from;
  }

  /** The band of a moment; that of a session is the one in which it begins. */
  public static Band of(LocalTime time) {
    Band band = MORNING;
    for (Band each : values()) {
      if (!time.isBefore(each.from)) {
        band = each;
      }
    }
    return band;
  }
}
