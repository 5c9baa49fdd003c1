package org.ziyara.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;

/**
 * The slot asked for: local date and times of the institution, where, for whom, its places, and
 * whether the session still takes place so.
 */
public record SlotFacts(
    LocalDate date,
    LocalTime startsAt,
    LocalTime endsAt,
    Room room,
    VisitKind kind,
    Admission admits,
    Places places,
    Standing standing) {

  /** A visiting room of an institution. */
  public record Room(long institutionId, long id, RoomKind kind) {}

  public Instant beginsAt(ZoneId zone) {
    return date.atTime(startsAt).atZone(zone).toInstant();
  }

  /** The same when visits in these pools are given up. */
  public SlotFacts without(Collection<Pool> givenUp) {
    return new SlotFacts(
        date, startsAt, endsAt, room, kind, admits, places.without(givenUp), standing);
  }
}
