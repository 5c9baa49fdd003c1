package org.ziyara.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/**
 * The one clock. It ticks like the system's but may start at another moment ({@link
 * Setting#CLOCK}), so that a demonstration or a test can live on a given day.
 */
@ApplicationScoped
public class BusinessClock {

  @Produces
  @ApplicationScoped
  Clock clock() {
    ZoneId zone = ZoneId.of(Setting.ZONE.value());
    return startingAt(Setting.CLOCK.value().trim(), Clock.system(zone));
  }

  static Clock startingAt(String start, Clock system) {
    if (start.isEmpty()) {
      return system;
    }
    return Clock.offset(system, Duration.between(system.instant(), parse(start, system.getZone())));
  }

  private static Instant parse(String start, ZoneId zone) {
    try {
      return start.endsWith("Z")
          ? Instant.parse(start)
          : LocalDateTime.parse(start).atZone(zone).toInstant();
    } catch (DateTimeParseException e) {
      throw new IllegalStateException(
          Setting.CLOCK.key() + " must be an ISO instant or local date-time, not '" + start + "'",
          e);
    }
  }
}
