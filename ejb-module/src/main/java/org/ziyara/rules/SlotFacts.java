package org.ziyara.rules;

import java.time.LocalDate;
import java.time.LocalTime;

/** The slot asked for: local date and times of the institution, places in all and taken. */
public record SlotFacts(
    LocalDate date, LocalTime startsAt, LocalTime endsAt, int capacity, int taken) {}
