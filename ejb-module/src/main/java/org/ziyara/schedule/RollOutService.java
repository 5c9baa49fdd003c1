package org.ziyara.schedule;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.ziyara.audit.Ordered;
import org.ziyara.policy.PolicyQueries;
import org.ziyara.rules.Policy;
import org.ziyara.rules.PolicyName;

/** Creates the slots of the booking horizon, for the batch job, which is nobody signed in. */
@Stateless
@PermitAll
public class RollOutService {

  @Inject private PolicyQueries policies;
  @Inject private TimetableQueries queries;
  @Inject private SlotRepository slots;
  @Inject private Event<Ordered> orders;

  /**
   * What is missing from the business date to the end of the institution's horizon; before it is
   * live there is nothing to book, hence nothing to create.
   */
  public RollOutPlan plan(long institutionId, LocalDate businessDate) {
    Policy policy = policies.book(institutionId).on(businessDate);
    LocalDate horizon = businessDate.plusDays(policy.number(PolicyName.WINDOW_HORIZON_DAYS));
    LocalDate liveFrom = queries.liveFrom(institutionId);
    LocalDate from = liveFrom.isAfter(businessDate) ? liveFrom : businessDate;
    return queries.timetable(institutionId, from, horizon).plan();
  }

  /** Creates the slots of a plan; what was ordered long ago may begin to count on its day. */
  public void create(RollOutPlan plan) {
    slots.insert(plan.institutionId(), plan.missing(), policies.book(plan.institutionId()));
    orders.fire(new Ordered(plan.institutionId()));
  }
}
