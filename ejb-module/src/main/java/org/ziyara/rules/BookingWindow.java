package org.ziyara.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
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
    ZonedDateTime begins = slot.date().atTime(slot.startsAt()).atZone(facts.institution().zone());
    PolicyValue lead =
        policy.value(
            request.asker() == Asker.STAFF
                ? PolicyName.WINDOW_STAFF_HOURS
                : PolicyName.WINDOW_OPENS_HOURS);
    if (begins.toInstant().isBefore(now.plus(Duration.ofHours(lead.asInt())))) {
      return Stream.of(Violation.of(ViolationCode.TOO_SOON, lead));
    }
    PolicyValue horizon = policy.value(PolicyName.WINDOW_HORIZON_DAYS);
    LocalDate lastDay =
        LocalDate.ofInstant(now, facts.institution().zone()).plusDays(horizon.asInt());
    return slot.date().isAfter(lastDay)
        ? Stream.of(Violation.of(ViolationCode.TOO_LATE, horizon).with("lastDay", lastDay))
        : Stream.empty();
  }
}
