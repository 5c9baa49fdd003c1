package org.ziyara.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.Principal;
import java.time.Clock;

/** Writes the audit trail, in the transaction of what it records. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class AuditTrail {

  @Inject private AuditRepository events;
  @Inject private Clock clock;
  @Inject private Principal actor;

  /**
   * Records what the caller did or read.
   *
   * @param action a verb such as {@code LINK_APPROVED} or {@code VISIT_READ}
   * @param subjectId the id of what was touched, or null
   * @param detail a short text without personal data, or null
   */
  public void record(
      String action, String subjectType, Long subjectId, Long institutionId, String detail) {
    events.add(
        new AuditEvent(
            clock.instant(),
            actor.getName(),
            action,
            subjectType,
            subjectId,
            institutionId,
            detail));
  }
}
