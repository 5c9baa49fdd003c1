package org.ziyara.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ziyara.shared.Transience;
import org.ziyara.shared.ZiyaraException;

/**
 * Gives free places to those who wait, the longest first. Any number of servers may do so at once:
 * each offer is decided under locks in a transaction of its own, and whoever comes second finds the
 * entry served or the place taken.
 */
@ApplicationScoped
class OfferAllocation {

  private static final Logger LOG = Logger.getLogger(OfferAllocation.class.getName());

  @Inject private WaitingListTransaction list;
  @Inject private OfferTransaction transaction;
  @Inject private Clock clock;

  /** Works through the notes of freed places; they go once they have been looked at. */
  void offerFreedPlaces() {
    for (FreedPlaces places : list.freedPlaces()) {
      try {
        offer(places);
      } catch (RuntimeException unforeseen) {
        // The next night looks at all places again; a note that fails each time would stop the
        // rest.
        LOG.log(Level.WARNING, "Places of institution " + places.institutionId(), unforeseen);
      }
      list.forget(places);
    }
  }

  /** The same for all places of an institution, which nobody has noted. */
  void offerAll(long institutionId) {
    offer(new FreedPlaces(institutionId, List.of(), List.of()));
  }

  private void offer(FreedPlaces places) {
    ZoneId zone = list.zone(places.institutionId());
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    List<Waiting> queue =
        list.queue(places.institutionId(), today).stream()
            .sorted(Waiting.longestFirst(zone, today))
            .toList();
    for (Waiting family : queue) {
      List<BookableSlot> free = list.free(places, today);
      if (free.isEmpty()) {
        return;
      }
      offerOne(family, free);
    }
  }

  /** The first that the family can have, by time. */
  private void offerOne(Waiting family, List<BookableSlot> free) {
    for (BookableSlot slot : transaction.suiting(family, free)) {
      if (isOffered(family, slot)) {
        return;
      }
    }
  }

  private boolean isOffered(Waiting family, BookableSlot slot) {
    try {
      return Transience.repeat(() -> transaction.offer(family, slot.id()));
    } catch (ZiyaraException refused) {
      return false;
    }
  }
}
