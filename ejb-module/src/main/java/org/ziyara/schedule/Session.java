package org.ziyara.schedule;

import java.time.LocalTime;

/**
 * A session template with its room: what slots are made of.
 *
 * @param timetableId the dated timetable that it is of; null for a usual session
 * @param roomPlaces how many people the room holds; no session may offer more
 */
record Session(
    long templateId,
    Long timetableId,
    long roomId,
    String roomCode,
    int roomPlaces,
    DateSeries dates,
    LocalTime startsAt,
    LocalTime endsAt,
    int capacity) {}
