package org.ziyara.night;

import java.time.LocalDate;

/** A night that is to be run. */
public record ClaimedNight(long id, LocalDate businessDate) {}
