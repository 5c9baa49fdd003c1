package org.ziyara.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.ziyara.rules.Policy;
import org.ziyara.rules.PolicyName;

/**
 * Until when an offer holds: so many real hours and to the end of the last, which is a time that
 * can be kept in mind and the same for whoever is told in one hour; but not beyond noon of the day
 * before the visit by the institution's clock, so that whoever comes next can still travel.
 */
final class OfferEnd {

  private OfferEnd() {}

  /** Empty when too little time is left to answer: then nothing is offered. */
  static Optional<Instant> of(Instant now, LocalDate visitDay, ZoneId zone, Policy policy) {
    Instant end =
        fullHour(now.plus(Duration.ofHours(policy.number(PolicyName.WAITING_OFFER_HOURS))), zone);
    Instant noon = visitDay.minusDays(1).atTime(LocalTime.NOON).atZone(zone).toInstant();
    if (noon.isBefore(end)) {
      end = noon;
    }
    Duration least = Duration.ofHours(policy.number(PolicyName.WAITING_OFFER_LEAST_HOURS));
    return Duration.between(now, end).compareTo(least) < 0 ? Optional.empty() : Optional.of(end);
  }

  private static Instant fullHour(Instant moment, ZoneId zone) {
    ZonedDateTime hour = moment.atZone(zone).truncatedTo(ChronoUnit.HOURS);
    return (hour.toInstant().equals(moment) ? hour : hour.plusHours(1)).toInstant();
  }
}
