package org.ziyara.schedule;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import org.ziyara.rules.VisitKind;
import org.ziyara.shared.Ids;

/**
 * A session that takes place again and again. Its series of dates is fixed but for the end: a
 * session on another weekday is another one.
 */
@Entity
public class SessionTemplate {

  @Id private Long id;
  private Long institutionId;
  private Long roomId;
  private int weekday;
  private LocalTime startsAt;
  private LocalTime endsAt;
  private int capacity;
  private LocalDate validFrom;
  private LocalDate validTo;
  private int everyNWeeks;
  private Long timetableId;

  @Enumerated(EnumType.STRING)
  private VisitKind kind;

  private String admits;

  @Version private int version;

  protected SessionTemplate() {}

  SessionTemplate(long institutionId, long roomId, TemplateDetails details) {
    this.id = Ids.next();
    this.institutionId = institutionId;
    this.weekday = details.weekday().getValue();
    this.validFrom = details.validFrom();
    this.validTo = details.validTo();
    this.everyNWeeks = details.everyNWeeks();
    this.timetableId = details.timetable();
    change(roomId, details);
  }

  /** Changes all but the series of dates. */
  final void change(long toRoomId, TemplateDetails details) {
    roomId = toRoomId;
    startsAt = details.startsAt();
    endsAt = details.endsAt();
    capacity = details.capacity();
    kind = details.kind();
    admits = details.admits();
  }

  /** The session takes place for the last time on or before that day. */
  void end(LocalDate lastDay) {
    validTo = lastDay;
  }

  Long id() {
    return id;
  }

  Long institutionId() {
    return institutionId;
  }

  int version() {
    return version;
  }
}
