package org.ziyara.rules;

import java.time.LocalDate;
import java.time.ZoneId;

/** The institution: whether families may book there at all, since when, and its clock. */
public record InstitutionFacts(boolean open, LocalDate liveFrom, ZoneId zone) {}
