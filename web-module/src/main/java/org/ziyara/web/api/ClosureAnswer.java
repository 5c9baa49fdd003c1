package org.ziyara.web.api;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.ziyara.schedule.ClosureDetails;
import org.ziyara.schedule.ClosureView;
import org.ziyara.web.api.protocol.MayBeAbsent;
import org.ziyara.web.api.protocol.Versioned;

/** A closure. */
public record ClosureAnswer(
    long id,
    @MayBeAbsent String institution,
    LocalDate firstDay,
    LocalDate lastDay,
    @MayBeAbsent DayOfWeek weekday,
    @MayBeAbsent LocalTime startsAt,
    @MayBeAbsent LocalTime endsAt,
    String reasonAr,
    String reasonFr,
    String decidedBy,
    Instant decidedAt,
    int version)
    implements Versioned {

  static ClosureAnswer of(ClosureView closure) {
    ClosureDetails details = closure.details();
    return new ClosureAnswer(
        closure.id(),
        details.institution(),
        details.firstDay(),
        details.lastDay(),
        details.weekday(),
        details.startsAt(),
        details.endsAt(),
        details.reasonAr(),
        details.reasonFr(),
        closure.decidedBy(),
        closure.decidedAt(),
        closure.version());
  }

  @Override
  public String path() {
    return "closures/" + id;
  }
}
