package org.ziyara.booking;

import java.time.LocalDate;
import java.time.LocalTime;

/** A slot as booking needs it: local date and times of the institution. */
record BookableSlot(
    long id,
    long institutionId,
    LocalDate date,
    LocalTime startsAt,
    LocalTime endsAt,
    int capacity,
    int taken,
    String roomNameAr,
    String roomNameFr) {}
