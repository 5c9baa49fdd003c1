package org.ziyara.duty;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/** That somebody has said how many officers are on duty; the numbers stand in officer_duty. */
@Entity
public class DutyRoster {

  @Id private Long institutionId;
  private String decidedBy;
  private Instant decidedAt;

  @Version private int version;

  protected DutyRoster() {}

  DutyRoster(long institutionId, String decidedBy, Instant now) {
    this.institutionId = institutionId;
    decide(decidedBy, now);
  }

  final void decide(String by, Instant now) {
    decidedBy = by;
    decidedAt = now;
  }

  int version() {
    return version;
  }
}
