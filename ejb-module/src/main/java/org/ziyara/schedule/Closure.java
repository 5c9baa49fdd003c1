package org.ziyara.schedule;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.ziyara.shared.Ids;

/** Days or hours without visits, of one institution or of all. */
@Entity
public class Closure {

  @Id private Long id;
  private Long institutionId;
  private LocalDate firstDay;
  private LocalDate lastDay;
  private Integer weekday;
  private LocalTime startsAt;
  private LocalTime endsAt;
  private String reasonAr;
  private String reasonFr;
  private String decidedBy;
  private Instant decidedAt;

  @Version private int version;

  protected Closure() {}

  Closure(Long institutionId, ClosureDetails details, String decidedBy, Instant now) {
    this.id = Ids.next();
    this.institutionId = institutionId;
    decide(details, decidedBy, now);
  }

  final void decide(ClosureDetails details, String by, Instant now) {
    firstDay = details.firstDay();
    lastDay = details.lastDay();
    weekday = details.weekday() == null ? null : Integer.valueOf(details.weekday().getValue());
    startsAt = details.startsAt();
    endsAt = details.endsAt();
    reasonAr = details.reasonAr();
    reasonFr = details.reasonFr();
    decidedBy = by;
    decidedAt = now;
  }

  Long id() {
    return id;
  }

  /** Null for a closure of all institutions. */
  Long institutionId() {
    return institutionId;
  }

  int version() {
    return version;
  }
}
