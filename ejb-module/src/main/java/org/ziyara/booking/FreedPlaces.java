package org.ziyara.booking;

import java.util.List;

/**
 * Notes of places that were freed in an institution and not looked at since.
 *
 * @param slotIds the slots; empty for all of the institution
 */
record FreedPlaces(long institutionId, List<Long> noteIds, List<Long> slotIds) {

  FreedPlaces {
    noteIds = List.copyOf(noteIds);
    slotIds = List.copyOf(slotIds);
  }
}
