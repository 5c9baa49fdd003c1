package org.ziyara.schedule;

import java.util.Map;

/**
 * Why the templates of an institution cannot be rolled out, which no constraint on a single row can
 * refuse.
 *
 * @param arguments the values that were compared, as texts and numbers by name
 */
public record RollOutFault(Code code, Map<String, Object> arguments) {

  /** What can be wrong. */
  public enum Code {
    /** A session offers more places than its room has. */
    CAPACITY_ABOVE_ROOM,
    /** Two sessions would take place in one room at one time. */
    SESSIONS_OVERLAP
  }

  static RollOutFault capacityAboveRoom(Session session) {
    return new RollOutFault(
        Code.CAPACITY_ABOVE_ROOM,
        Map.of(
            "room", session.roomCode(),
            "weekday", session.dates().weekday().getValue(),
            "time", session.startsAt().toString(),
            "capacity", session.capacity(),
            "places", session.roomPlaces()));
  }

  static RollOutFault overlap(NewSlot earlier, NewSlot later) {
    return new RollOutFault(
        Code.SESSIONS_OVERLAP,
        Map.of(
            "room", earlier.session().roomCode(),
            "weekday", earlier.date().getDayOfWeek().getValue(),
            "time", earlier.session().startsAt().toString(),
            "otherTime", later.session().startsAt().toString()));
  }
}
