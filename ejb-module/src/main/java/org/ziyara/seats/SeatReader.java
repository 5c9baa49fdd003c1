package org.ziyara.seats;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.ziyara.duty.DutyQueries;
import org.ziyara.duty.Strength;
import org.ziyara.policy.PolicyBook;
import org.ziyara.policy.PolicyQueries;
import org.ziyara.rebalance.DemandEstimate;
import org.ziyara.rebalance.DemandEstimate.Demand;
import org.ziyara.rebalance.DemandEstimate.Past;
import org.ziyara.rebalance.DemandEstimate.Wish;
import org.ziyara.rules.Policy;
import org.ziyara.rules.PolicyName;
import org.ziyara.seats.SeatSlot.Template;

/** Reads all that decides about an institution's seats, by as many statements in all of them. */
@ApplicationScoped
class SeatReader {

  @Inject private PolicyQueries policyQueries;
  @Inject private SeatQueries seats;
  @Inject private DemandQueries demand;
  @Inject private DutyQueries duties;
  @Inject private PastReader past;

  /**
   * The days that the night may still change.
   *
   * @param locked whether the slots are to stay as they are read until the transaction ends
   */
  SeatBook read(long institutionId, LocalDate businessDate, boolean locked) {
    PolicyBook policies = policyQueries.book(institutionId);
    Policy policy = policies.on(businessDate);
    int weeks = policy.number(PolicyName.DEMAND_WEEKS);
    LocalDate since = businessDate.minusWeeks(weeks);
    Map<Long, Template> templates = seats.templates(institutionId);
    Map<Long, Past> counted = past.read(institutionId, since, businessDate, templates.values());
    List<Wish> wishes = demand.wishes(institutionId, businessDate);
    LocalDate from = firstDay(businessDate, policy);
    Strength strength = duties.strength(institutionId, from);
    List<SeatSlot> slots = seats.slots(institutionId, from, templates, locked);
    Map<Long, Demand> estimate =
        DemandEstimate.of(
            slots.stream().map(slot -> slot.meeting(policies)).toList(), counted, wishes, weeks);
    return new SeatBook(slots, estimate, strength, policies);
  }

  /** By the beginning of the night's day, not by the clock: a night may be resumed later. */
  private static LocalDate firstDay(LocalDate businessDate, Policy policy) {
    LocalDateTime notice =
        businessDate.atStartOfDay().plusHours(policy.number(PolicyName.SEATS_NOTICE_HOURS));
    return notice.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? notice.toLocalDate()
        : notice.toLocalDate().plusDays(1);
  }
}
