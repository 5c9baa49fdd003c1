package org.ziyara.rules;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;

/**
 * R09: an inmate has so many visits of a kind in a week, whichever relatives come; a basket once in
 * the days of a feast.
 */
public class Entitlement implements DayRule {

  /** Days of a week: whoever looks for the visits that count must look so far around a day. */
  public static final int PERIOD_DAYS = 7;

  /** The days in which visits count together, both included. */
  private record Period(LocalDate first, LocalDate last) {

    boolean covers(LocalDate day) {
      return !day.isBefore(first) && !day.isAfter(last);
    }
  }

  @Override
  public Stream<Violation> violations(
      VisitRequest request, Facts facts, Policy policy, Instant now) {
    VisitKind kind = request.slot().kind();
    Period period = period(request.slot(), facts, policy);
    PolicyValue limit = policy.value(PolicyName.entitlementOf(kind));
    return counted(request.slot(), facts, policy) < limit.asInt()
        ? Stream.empty()
        : Stream.of(
            Violation.of(ViolationCode.ENTITLEMENT_USED, limit)
                .with("kind", kind.name())
                .with("first", period.first())
                .with("last", period.last())
                .with("next", period.last().plusDays(1)));
  }

  /** How many other visits count in the period of a visit in this slot. */
  public static long counted(SlotFacts slot, Facts facts, Policy policy) {
    Period period = period(slot, facts, policy);
    return facts.agenda().counted().stream()
        .filter(visit -> visit.kind() == slot.kind() && period.covers(visit.day()))
        .count();
  }

  /** The first day of the period in which a visit in this slot counts. */
  public static LocalDate periodOf(SlotFacts slot, Facts facts, Policy policy) {
    return period(slot, facts, policy).first();
  }

  /** The first day of the week in which a visit on this day counts. */
  public static LocalDate weekOf(LocalDate day, Policy policy) {
    DayOfWeek start = DayOfWeek.of(policy.number(PolicyName.ENTITLEMENT_WEEK_START));
    return day.with(TemporalAdjusters.previousOrSame(start));
  }

  private static Period period(SlotFacts slot, Facts facts, Policy policy) {
    if (slot.kind() == VisitKind.FEAST_BASKET) {
      return facts
          .orders()
          .feastOn(slot.date())
          .map(feast -> new Period(feast.firstDay(), feast.lastDay()))
          .orElse(new Period(slot.date(), slot.date()));
    }
    LocalDate first = weekOf(slot.date(), policy);
    return new Period(first, first.plusDays(PERIOD_DAYS - 1L));
  }
}
