package org.ziyara.schedule;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import org.ziyara.audit.Ordered;

/** Rolls out the slots of the booking horizon, for the batch job, which is nobody signed in. */
@Stateless
@PermitAll
public class RollOutService {

  @Inject private RollOut rollOut;
  @Inject private Event<Ordered> orders;

  /** What is to be done from the business date on. */
  public RollOutPlan plan(long institutionId, LocalDate businessDate) {
    return rollOut.plan(institutionId, businessDate, Set.of());
  }

  /** Does it; what was ordered long ago may begin to count on its day. */
  public void create(RollOutPlan plan) {
    rollOut.apply(plan);
    orders.fire(new Ordered(plan.institutionId()));
  }
}
