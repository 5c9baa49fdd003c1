package org.ziyara.rules;

/** A visit asked for in one slot; what is the same for all slots stands in {@link Facts}. */
public record VisitRequest(SlotFacts slot, Asker asker) {}
