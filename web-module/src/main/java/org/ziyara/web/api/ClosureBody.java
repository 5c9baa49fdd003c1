package org.ziyara.web.api;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.ziyara.schedule.ClosureDetails;
import org.ziyara.web.api.protocol.MayBeAbsent;

/** What is to be written of a closure; without an institution it is one of all. */
public record ClosureBody(
    @MayBeAbsent String institution,
    LocalDate firstDay,
    LocalDate lastDay,
    @MayBeAbsent DayOfWeek weekday,
    @MayBeAbsent LocalTime startsAt,
    @MayBeAbsent LocalTime endsAt,
    String reasonAr,
    String reasonFr) {

  ClosureDetails details() {
    return new ClosureDetails(
        institution, firstDay, lastDay, weekday, startsAt, endsAt, reasonAr, reasonFr);
  }
}
