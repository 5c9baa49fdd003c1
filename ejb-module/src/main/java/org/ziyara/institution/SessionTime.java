package org.ziyara.institution;

import java.time.DayOfWeek;
import java.time.LocalTime;
import org.ziyara.rules.RoomKind;
import org.ziyara.shared.Localized;

/** One line of a week. */
public record SessionTime(
    DayOfWeek weekday,
    LocalTime startsAt,
    LocalTime endsAt,
    Localized roomName,
    RoomKind roomKind) {}
