package org.ziyara.web.api;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.ziyara.web.api.protocol.Problem.Reason;

/**
 * What is free.
 *
 * @param general why nothing at all is free, if it is so
 */
public record AvailabilityAnswer(List<DayAnswer> days, List<Reason> general) {

  /** The free times of one day. */
  public record DayAnswer(LocalDate date, List<FreeSlot> slots) {}

  /** A time with places left. */
  public record FreeSlot(
      long slot, LocalTime startsAt, LocalTime endsAt, String room, int placesLeft) {}
}
