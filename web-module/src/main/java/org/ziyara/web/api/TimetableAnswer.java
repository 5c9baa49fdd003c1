package org.ziyara.web.api;

import java.time.Instant;
import java.time.LocalDate;
import org.ziyara.schedule.DatedTimetableDetails;
import org.ziyara.schedule.DatedTimetableView;
import org.ziyara.web.api.protocol.MayBeAbsent;
import org.ziyara.web.api.protocol.Versioned;

/** A dated timetable. */
public record TimetableAnswer(
    long id,
    @MayBeAbsent String institution,
    String nameAr,
    String nameFr,
    LocalDate firstDay,
    LocalDate lastDay,
    boolean inForce,
    String decidedBy,
    Instant decidedAt,
    int version)
    implements Versioned {

  static TimetableAnswer of(DatedTimetableView timetable) {
    DatedTimetableDetails details = timetable.details();
    return new TimetableAnswer(
        timetable.id(),
        details.institution(),
        details.nameAr(),
        details.nameFr(),
        details.firstDay(),
        details.lastDay(),
        timetable.inForce(),
        timetable.decidedBy(),
        timetable.decidedAt(),
        timetable.version());
  }

  @Override
  public String path() {
    return "timetables/" + id;
  }
}
