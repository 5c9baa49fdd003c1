package org.ziyara.booking;

/** A visit of an inmate, held or confirmed, no longer takes place, or not in its slot. */
public record VisitLeft(long inmateId) {}
