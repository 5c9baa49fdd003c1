package org.ziyara.schedule;

import java.time.Instant;

/**
 * A dated timetable as its administration sees it.
 *
 * @param inForce whether its sessions stand in for the usual ones; false while it is prepared
 */
public record DatedTimetableView(
    long id,
    DatedTimetableDetails details,
    boolean inForce,
    String decidedBy,
    Instant decidedAt,
    int version) {}
