package org.ziyara.web.api;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.ziyara.web.api.protocol.Problem.Reason;

/**
 * The days of the booking window.
 *
 * @param general why nothing at all is free, if it is so
 */
public record AvailabilityAnswer(List<DayAnswer> days, List<Reason> general) {

  /**
   * A day with sessions to which the visitor may come.
   *
   * @param slots how many there are
   * @param free in how many of them a place is left for this family
   */
  public record DayAnswer(LocalDate date, int slots, int free) {}

  /**
   * A time of a day.
   *
   * @param free how many places are left; 0 where the reasons forbid any
   * @param reasons all that stands in the way; none for a time that can be booked
   */
  public record TimeAnswer(
      long slot,
      LocalTime startsAt,
      LocalTime endsAt,
      String room,
      int free,
      List<Reason> reasons) {}
}
