package org.ziyara.delivery;

import java.time.LocalTime;

/**
 * The hours of the night in which only what is urgent goes out.
 *
 * @param from the first hour, 0 to 24
 * @param until the hour in which messages go out again; the same as {@code from} for none
 */
record QuietHours(int from, int until) {

  boolean covers(LocalTime time) {
    int hour = time.getHour();
    return from <= until ? from <= hour && hour < until : from <= hour || hour < until;
  }
}
