package org.ziyara.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.Principal;
import java.time.Clock;
import java.util.Collection;

/** Writes the audit trail, in the transaction of what it records. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class AuditTrail {

  @Inject private AuditRepository events;
  @Inject private Clock clock;
  @Inject private Principal actor;
  @Inject private Event<Ordered> orders;

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

  /**
   * Records what the caller ordered, and has visits judged again that are booked already.
   *
   * @param institutionId whose inmates it concerns; null for those of all institutions
   */
  public void order(
      String action, String subjectType, Long subjectId, Long institutionId, String detail) {
    record(action, subjectType, subjectId, institutionId, detail);
    orders.fire(new Ordered(institutionId));
  }

  /**
   * Records what the caller ordered of many, and has the visits of each institution judged again
   * once.
   */
  public void orderAll(Collection<Order> ordered) {
    ordered.forEach(
        each ->
            record(
                each.action(),
                each.subjectType(),
                each.subjectId(),
                each.institutionId(),
                each.detail()));
    ordered.stream()
        .map(Order::institutionId)
        .distinct()
        .forEach(institutionId -> orders.fire(new Ordered(institutionId)));
  }
}
