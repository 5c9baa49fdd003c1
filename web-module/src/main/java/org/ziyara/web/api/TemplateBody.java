package org.ziyara.web.api;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.ziyara.rules.VisitKind;
import org.ziyara.schedule.TemplateDetails;
import org.ziyara.web.api.protocol.MayBeAbsent;

/** What is to be written of a session template. */
public record TemplateBody(
    String room,
    DayOfWeek weekday,
    LocalTime startsAt,
    LocalTime endsAt,
    int capacity,
    LocalDate validFrom,
    @MayBeAbsent LocalDate validTo,
    @MayBeAbsent Integer everyNWeeks,
    @MayBeAbsent VisitKind kind,
    @MayBeAbsent String admits,
    @MayBeAbsent Long timetable) {

  TemplateDetails details() {
    return new TemplateDetails(
        room,
        weekday,
        startsAt,
        endsAt,
        capacity,
        validFrom,
        validTo,
        everyNWeeks == null ? 1 : everyNWeeks,
        kind == null ? VisitKind.FAMILY : kind,
        admits == null ? "" : admits,
        timetable);
  }
}
