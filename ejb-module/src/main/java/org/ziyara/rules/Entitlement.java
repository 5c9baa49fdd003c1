package org.ziyara.rules;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;

/** R09: an inmate has so many visits in a week, whichever relatives come. */
public class Entitlement implements Rule {

  /** Days of a period: whoever looks for the visits that count must look so far around a day. */
  public static final int PERIOD_DAYS = 7;

  @Override
  public Stream<Violation> violations(
      VisitRequest request, Facts facts, Policy policy, Instant now) {
    LocalDate first = periodOf(request.slot().date(), policy);
    LocalDate next = first.plusDays(PERIOD_DAYS);
    long used =
        facts.countedVisits().stream()
            .filter(day -> !day.isBefore(first) && day.isBefore(next))
            .count();
    PolicyValue limit = policy.value(PolicyName.ENTITLEMENT_VISITS);
    return used < limit.asInt()
        ? Stream.empty()
        : Stream.of(
            Violation.of(ViolationCode.ENTITLEMENT_USED, limit)
                .with("first", first)
                .with("last", next.minusDays(1))
                .with("next", next));
  }

  /** The first day of the week in which a visit on this day counts. */
  public static LocalDate periodOf(LocalDate day, Policy policy) {
    DayOfWeek start = DayOfWeek.of(policy.number(PolicyName.ENTITLEMENT_WEEK_START));
    return day.with(TemporalAdjusters.previousOrSame(start));
  }
}
