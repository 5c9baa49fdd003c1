package org.ziyara.duty;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.ziyara.rebalance.Band;
import org.ziyara.shared.Ids;

/** Other officers than usual in one part of one date. */
@Entity
public class DutyException {

  @Id private Long id;
  private Long institutionId;
  private LocalDate dutyDate;

  @Enumerated(EnumType.STRING)
  private Band band;

  private int officers;
  private String reason;
  private String decidedBy;
  private Instant decidedAt;

  @Version private int version;

  protected DutyException() {}

  DutyException(long institutionId, DutyExceptionDetails details, String decidedBy, Instant now) {
    this.id = Ids.next();
    this.institutionId = institutionId;
    this.dutyDate = details.day();
    this.band = details.band();
    this.officers = details.officers();
    this.reason = details.reason();
    this.decidedBy = decidedBy;
    this.decidedAt = now;
  }

  Long id() {
    return id;
  }

  Long institutionId() {
    return institutionId;
  }

  LocalDate dutyDate() {
    return dutyDate;
  }

  int version() {
    return version;
  }
}
