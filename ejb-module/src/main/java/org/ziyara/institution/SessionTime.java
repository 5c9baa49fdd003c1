package org.ziyara.institution;

import java.time.DayOfWeek;
import java.time.LocalTime;

/** One line of the timetable that is in force today. */
public record SessionTime(
    DayOfWeek weekday,
    LocalTime startsAt,
    LocalTime endsAt,
    String roomNameAr,
    String roomNameFr,
    RoomKind roomKind) {}
