package org.ziyara.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.Stream;

/** R18: the last day of the window opens to families at their region's hour, not at midnight. */
class WindowOpened implements DayRule {

  @Override
  public Stream<Violation> violations(
      VisitRequest request, Facts facts, Policy policy, Instant now) {
    ZoneId zone = facts.institution().zone();
    LocalTime opensAt = facts.institution().opensAt();
    int horizon = policy.number(PolicyName.WINDOW_HORIZON_DAYS);
    LocalDate lastDay = LocalDate.ofInstant(now, zone).plusDays(horizon);
    return request.asker() == Asker.FAMILY
            && request.slot().date().equals(lastDay)
            && LocalTime.ofInstant(now, zone).isBefore(opensAt)
        ? Stream.of(Violation.of(ViolationCode.NOT_YET_OPEN).with("opensAt", opensAt))
        : Stream.empty();
  }
}
