package org.ziyara.shared;

import jakarta.enterprise.context.ApplicationScoped;
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
public class BusinessClock extends Clock {

  private final Clock system;
  private final boolean movable;
  private volatile Duration ahead;

  public BusinessClock() {
    this(
        Setting.CLOCK.value().trim(),
        Setting.TEST.isTrue(),
        Clock.system(ZoneId.of(Setting.ZONE.value())));
  }

  BusinessClock(String start, boolean movable, Clock system) {
    this.system = system;
    this.movable = movable;
    this.ahead = start.isEmpty() ? Duration.ZERO : until(parse(start, system.getZone()));
  }

  /**
   * Goes on from another moment; on this server alone.
   *
   * @throws NotFoundException unless it was started for tests
   */
  public void setTo(Instant now) {
    if (!movable) {
      throw new NotFoundException();
    }
    ahead = until(now);
  }

  @Override
  public Instant instant() {
    return system.instant().plus(ahead);
  }

  @Override
  public ZoneId getZone() {
    return system.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return offset(system.withZone(zone), ahead);
  }

  private Duration until(Instant moment) {
    return Duration.between(system.instant(), moment);
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
