package org.ziyara.rules;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The institution: whether families may book there at all, since when, and its clock.
 *
 * @param opensAt when the last day of the window opens to the families of its region
 * @param position null where it is not known
 */
public record InstitutionFacts(
    long id, boolean open, LocalDate liveFrom, ZoneId zone, LocalTime opensAt, Position position) {}
