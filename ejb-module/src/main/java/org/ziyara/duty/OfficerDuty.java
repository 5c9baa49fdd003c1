package org.ziyara.duty;

import java.io.Serializable;
import java.time.DayOfWeek;
import org.ziyara.rebalance.Band;

/** How many officers are usually on duty for visits in one part of one weekday. */
public record OfficerDuty(DayOfWeek weekday, Band band, int officers) implements Serializable {}
