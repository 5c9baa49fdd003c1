package org.ziyara.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.ziyara.shared.Ids;

/** One entry of the audit trail: subjects by id, never by name. */
@Entity
public class AuditEvent {

  @Id private Long id;
  private Instant at;
  private String actor;
  private String action;
  private String subjectType;
  private Long subjectId;
  private Long institutionId;
  private String detail;

  protected AuditEvent() {}

  AuditEvent(
      Instant at,
      String actor,
      String action,
      String subjectType,
      Long subjectId,
      Long institutionId,
      String detail) {
    this.id = Ids.next();
    this.at = at;
    this.actor = actor;
    this.action = action;
    this.subjectType = subjectType;
    this.subjectId = subjectId;
    this.institutionId = institutionId;
    this.detail = detail;
  }
}
