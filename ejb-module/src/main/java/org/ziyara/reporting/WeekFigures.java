package org.ziyara.reporting;

import java.io.Serializable;

/** What a week offers and how much of it is taken; held places count as booked. */
public record WeekFigures(long slots, long places, long booked) implements Serializable {

  public static final WeekFigures NONE = new WeekFigures(0, 0, 0);

  public WeekFigures plus(WeekFigures other) {
    return new WeekFigures(slots + other.slots, places + other.places, booked + other.booked);
  }

  /** Places left. */
  public long free() {
    return places - booked;
  }

  /**
   * Booked places in per cent, rounded down: 100 only when nothing is left. Without places it is 0.
   */
  public int fillPercent() {
    return places == 0 ? 0 : (int) (100 * booked / places);
  }
}
