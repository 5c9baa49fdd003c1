package org.ziyara.booking;

/** A place was given back in a slot for which somebody waits. */
record PlaceFreed(long slotId) {}
