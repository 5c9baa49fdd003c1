package org.ziyara.reporting;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Seven days of all institutions that are over.
 *
 * @param turnedAway at the gate
 * @param unserved families that asked and found no place, each day counted for itself
 * @param waiting families on the waiting list when the week ended; null when no night followed
 * @param daysToPlace how many days ahead the next place for everybody was on average, over
 *     institutions that had one; null when none had
 */
public record NationWeek(
    LocalDate firstDay,
    LocalDate lastDay,
    long places,
    long completed,
    long noShows,
    long turnedAway,
    long calledOff,
    long unserved,
    Long waiting,
    Double daysToPlace)
    implements Serializable {

  /** Held visits in per cent of the places, rounded down; 0 without places. */
  public int usePercent() {
    return places == 0 ? 0 : (int) (100 * completed / places);
  }
}
