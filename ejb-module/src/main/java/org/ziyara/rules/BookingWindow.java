package org.ziyara.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/**
 * R12: not sooner than so many hours from now, not later than so many days from today. Hours are
 * real hours, days are those of the institution: Morocco changes its clock in Ramadan.
 */
class BookingWindow implements Rule {

  @Override
  public Stream<Violation> violations(
      VisitRequest request, Facts facts, Policy policy, Instant now) {
    SlotFacts slot = request.slot();
    ZoneId zone = facts.institution().zone();
    PolicyValue lead =
        policy.value(
            request.asker() == Asker.STAFF
                ? PolicyName.WINDOW_STAFF_HOURS
                : PolicyName.WINDOW_OPENS_HOURS);
    Instant earliest = now.plus(Duration.ofHours(lead.asInt()));
    if (slot.beginsAt(zone).isBefore(earliest)) {
      return Stream.of(tooSoon(lead, LocalDateTime.ofInstant(earliest, zone)));
    }
    PolicyValue horizon = policy.value(PolicyName.WINDOW_HORIZON_DAYS);
    LocalDate lastDay = LocalDate.ofInstant(now, zone).plusDays(horizon.asInt());
    return slot.date().isAfter(lastDay)
        ? Stream.of(tooLate(horizon, lastDay, slot.date()))
        : Stream.empty();
  }

  private static Violation tooSoon(PolicyValue lead, LocalDateTime earliest) {
    LocalDateTime minute = earliest.truncatedTo(ChronoUnit.MINUTES);
    LocalDateTime shown = minute.equals(earliest) ? minute : minute.plusMinutes(1);
    return Violation.of(ViolationCode.TOO_SOON, lead)
        .with("earliestDay", shown.toLocalDate())
        .with("earliestTime", shown.toLocalTime());
  }

  private static Violation tooLate(PolicyValue horizon, LocalDate lastDay, LocalDate day) {
    return Violation.of(ViolationCode.TOO_LATE, horizon)
        .with("lastDay", lastDay)
        .with("opensOn", day.minusDays(horizon.asInt()));
  }
}
