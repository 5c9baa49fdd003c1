package org.ziyara.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.ziyara.rules.Policy;
import org.ziyara.rules.PolicyName;

/**
 * Until when an offer holds: so many real hours, but not beyond noon of the day before the visit by
 * the institution's clock, so that whoever comes next can still travel.
 */
final class OfferEnd {

  private OfferEnd() {}

  /** Empty when too little time is left to answer: then nothing is offered. */
  static Optional<Instant> of(Instant now, LocalDate visitDay, ZoneId zone, Policy policy) {
    Instant end = now.plus(Duration.ofHours(policy.number(PolicyName.WAITING_OFFER_HOURS)));
    Instant noon = visitDay.minusDays(1).atTime(LocalTime.NOON).atZone(zone).toInstant();
    if (noon.isBefore(end)) {
      end = noon;
    }
    Duration least = Duration.ofHours(policy.number(PolicyName.WAITING_OFFER_LEAST_HOURS));
    return Duration.between(now, end).compareTo(least) < 0 ? Optional.empty() : Optional.of(end);
  }
}
