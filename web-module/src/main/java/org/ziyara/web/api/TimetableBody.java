package org.ziyara.web.api;

import java.time.LocalDate;
import org.ziyara.schedule.DatedTimetableDetails;
import org.ziyara.web.api.protocol.MayBeAbsent;

/** What is to be written of a dated timetable; without an institution it is one of all. */
public record TimetableBody(
    @MayBeAbsent String institution,
    String nameAr,
    String nameFr,
    LocalDate firstDay,
    LocalDate lastDay) {

  DatedTimetableDetails details() {
    return new DatedTimetableDetails(institution, nameAr, nameFr, firstDay, lastDay);
  }
}
