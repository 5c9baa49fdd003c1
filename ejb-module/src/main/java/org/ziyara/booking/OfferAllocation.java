package org.ziyara.booking;

import static java.util.function.Predicate.not;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    List<BookableSlot> free = queue.isEmpty() ? List.of() : list.free(places, today);
    for (Waiting family : queue) {
      if (free.isEmpty()) {
        return;
      }
      if (!offerOne(family, free)) {
        free = list.free(places, today); // some of them were free no more
      }
    }
  }

  /**
   * Offers the first that the family can have, by time, or one of the next; false when the first
   * was to be had no more. What is offered is decided anew under locks: places taken since may be
   * among them.
   */
  private boolean offerOne(Waiting family, List<BookableSlot> free) {
    Set<BookableSlot> tried = new HashSet<>();
    Optional<BookableSlot> slot = transaction.first(family, free);
    while (slot.isPresent() && !isOffered(family, slot.get())) {
      tried.add(slot.get());
      slot = transaction.first(family, free.stream().filter(not(tried::contains)).toList());
    }
    return tried.isEmpty();
  }

  private boolean isOffered(Waiting family, BookableSlot slot) {
    try {
      return Transience.repeat(() -> transaction.offer(family, slot.id()));
    } catch (ZiyaraException refused) {
      return false;
    }
  }
}
