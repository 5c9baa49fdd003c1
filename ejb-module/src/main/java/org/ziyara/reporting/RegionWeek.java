package org.ziyara.reporting;

/** A regional directorate in the coming week: the sum of its institutions. */
public record RegionWeek(
    String code, String nameAr, String nameFr, long institutions, WeekFigures week) {}
