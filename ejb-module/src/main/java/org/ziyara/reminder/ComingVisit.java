package org.ziyara.reminder;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.ziyara.shared.Localized;

/**
 * A confirmed visit of whose time its family has not been reminded yet.
 *
 * @param hours how long before its time the family is to be reminded
 * @param toldAt when its family was last told of this time, in the institution's local time
 */
record ComingVisit(
    int hours,
    long id,
    long visitorId,
    String reference,
    LocalDate date,
    LocalTime startsAt,
    Localized institution,
    LocalDateTime toldAt) {

  /** Whether the family has learned of the time so late that a reminder would only repeat it. */
  boolean wasJustTold() {
    return toldAt.isAfter(date.atTime(startsAt).minusHours(hours));
  }
}
