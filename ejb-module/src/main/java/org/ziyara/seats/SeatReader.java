package org.ziyara.seats;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.ziyara.duty.DutyQueries;
import org.ziyara.duty.Strength;
import org.ziyara.policy.PolicyBook;
import org.ziyara.policy.PolicyQueries;
import org.ziyara.rebalance.DemandEstimate;
import org.ziyara.rebalance.DemandEstimate.Demand;
import org.ziyara.rebalance.DemandEstimate.Past;
import org.ziyara.rebalance.DemandEstimate.Wish;
import org.ziyara.rules.ClosureFacts;
import org.ziyara.rules.Policy;
import org.ziyara.rules.PolicyName;
import org.ziyara.rules.Pool;
import org.ziyara.schedule.ClosureQueries;
import org.ziyara.seats.DemandQueries.Attended;
import org.ziyara.seats.DemandQueries.Unmet;
import org.ziyara.seats.SeatQueries.Meeting;
import org.ziyara.seats.SeatSlot.Template;

/** Reads all that decides about an institution's seats, by as many statements in all of them. */
@ApplicationScoped
class SeatReader {

  @Inject private PolicyQueries policyQueries;
  @Inject private SeatQueries seats;
  @Inject private DemandQueries demand;
  @Inject private DutyQueries duties;
  @Inject private ClosureQueries closureQueries;
  @Inject private Clock clock;

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
    List<ClosureFacts> closures =
        closureQueries.closures(institutionId, since, LocalDate.of(9999, 12, 31));
    Map<Long, Template> templates = seats.templates(institutionId);
    Map<Long, Past> past = past(institutionId, since, businessDate, templates, closures);
    List<Wish> wishes = demand.wishes(institutionId, businessDate);
    LocalDate from = firstDay(businessDate, policy);
    Strength strength = duties.strength(institutionId, from);
    List<SeatSlot> slots =
        seats.slots(institutionId, from, templates, locked).stream()
            .filter(slot -> isOpen(closures, slot.date(), slot.startsAt(), slot.endsAt()))
            .toList();
    Map<Long, Demand> estimate =
        DemandEstimate.of(
            slots.stream().map(slot -> slot.meeting(policies)).toList(), past, wishes, weeks);
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

  private Map<Long, Past> past(
      long institutionId,
      LocalDate since,
      LocalDate businessDate,
      Map<Long, Template> templates,
      List<ClosureFacts> closures) {
    Instant begin = since.atStartOfDay(clock.getZone()).toInstant();
    Map<Long, List<Meeting>> meetings =
        seats.meetings(institutionId, since, businessDate).stream()
            .filter(each -> isOpen(closures, each.date(), each.startsAt(), each.endsAt()))
            .collect(groupingBy(Meeting::templateId));
    Map<Long, List<Attended>> attended =
        demand.attended(institutionId, since, businessDate).stream()
            .collect(groupingBy(Attended::templateId));
    Map<Long, List<Unmet>> unmet =
        demand.unmet(institutionId, begin, since, businessDate).stream()
            .collect(groupingBy(Unmet::templateId));
    Map<Long, Past> past = new HashMap<>();
    for (Template template : templates.values()) {
      List<Attended> came = attended.getOrDefault(template.id(), List.of());
      List<Unmet> asked = unmet.getOrDefault(template.id(), List.of());
      past.put(
          template.id(),
          new Past(
              meetings.getOrDefault(template.id(), List.of()).size(),
              template.everyNWeeks(),
              byPool(pool -> visits(came, pool)),
              byPool(pool -> families(asked, pool, Unmet::refused)),
              byPool(pool -> families(asked, pool, each -> !each.refused()))));
    }
    return past;
  }

  private static double visits(List<Attended> came, Pool pool) {
    return came.stream().filter(each -> each.pool() == pool).mapToDouble(Attended::visits).sum();
  }

  private static double families(List<Unmet> asked, Pool pool, Predicate<Unmet> how) {
    return asked.stream()
        .filter(each -> each.pool() == pool)
        .filter(how)
        .mapToDouble(Unmet::families)
        .sum();
  }

  private static List<Double> byPool(ToDoubleFunction<Pool> number) {
    return Stream.of(Pool.values()).map(number::applyAsDouble).toList();
  }

  private static boolean isOpen(
      List<ClosureFacts> closures, LocalDate date, LocalTime from, LocalTime to) {
    return closures.stream().noneMatch(closure -> closure.closes(date, from, to));
  }
}
