package org.ziyara.schedule;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.ziyara.shared.Ids;

/**
 * Days with sessions of their own, such as Ramadan, in one institution or in all that have set some
 * up. It is prepared as long as need be, and then put in force.
 */
@Entity
public class DatedTimetable {

  @Id private Long id;
  private Long institutionId;
  private String nameAr;
  private String nameFr;
  private LocalDate firstDay;
  private LocalDate lastDay;
  private boolean inForce;
  private String decidedBy;
  private Instant decidedAt;

  @Version private int version;

  protected DatedTimetable() {}

  DatedTimetable(Long institutionId, DatedTimetableDetails details, String by, Instant now) {
    this.id = Ids.next();
    this.institutionId = institutionId;
    change(details, by, now);
  }

  final void change(DatedTimetableDetails details, String by, Instant now) {
    nameAr = details.nameAr();
    nameFr = details.nameFr();
    firstDay = details.firstDay();
    lastDay = details.lastDay();
    decidedBy = by;
    decidedAt = now;
  }

  /** Its sessions stand in for the usual ones from now on, or no longer. */
  void decide(boolean force, String by, Instant now) {
    inForce = force;
    decidedBy = by;
    decidedAt = now;
  }

  Long id() {
    return id;
  }

  /** Null for one of all institutions. */
  Long institutionId() {
    return institutionId;
  }

  LocalDate firstDay() {
    return firstDay;
  }

  LocalDate lastDay() {
    return lastDay;
  }

  boolean isInForce() {
    return inForce;
  }

  int version() {
    return version;
  }
}
