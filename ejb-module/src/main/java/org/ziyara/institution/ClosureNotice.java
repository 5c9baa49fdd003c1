package org.ziyara.institution;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.ziyara.shared.Localized;

/** A closure to come. {@code weekday} null: every day; times null: the whole day. */
public record ClosureNotice(
    LocalDate firstDay,
    LocalDate lastDay,
    DayOfWeek weekday,
    LocalTime startsAt,
    LocalTime endsAt,
    Localized reason) {}
