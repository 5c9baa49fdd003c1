package org.ziyara.reporting;

import org.ziyara.shared.Localized;

/** A regional directorate in the coming week: the sum of its institutions. */
public record RegionWeek(String code, Localized name, long institutions, WeekFigures week) {}
