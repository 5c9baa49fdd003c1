package org.ziyara.web.api;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.ziyara.rules.VisitKind;
import org.ziyara.schedule.TemplateDetails;
import org.ziyara.schedule.TemplateView;
import org.ziyara.web.api.protocol.MayBeAbsent;
import org.ziyara.web.api.protocol.Versioned;

/** A session template. */
public record TemplateAnswer(
    long id,
    String institution,
    String room,
    DayOfWeek weekday,
    LocalTime startsAt,
    LocalTime endsAt,
    int capacity,
    LocalDate validFrom,
    @MayBeAbsent LocalDate validTo,
    int everyNWeeks,
    VisitKind kind,
    String admits,
    @MayBeAbsent Long timetable,
    int version)
    implements Versioned {

  static TemplateAnswer of(String institution, TemplateView template) {
    TemplateDetails details = template.details();
    return new TemplateAnswer(
        template.id(),
        institution,
        details.room(),
        details.weekday(),
        details.startsAt(),
        details.endsAt(),
        details.capacity(),
        details.validFrom(),
        details.validTo(),
        details.everyNWeeks(),
        details.kind(),
        details.admits(),
        details.timetable(),
        template.version());
  }

  @Override
  public String path() {
    return "institutions/" + institution + "/templates/" + id;
  }
}
