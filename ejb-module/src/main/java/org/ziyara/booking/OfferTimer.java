package org.ziyara.booking;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.ziyara.shared.Untiring;

/**
 * Offers freed places: in the background as soon as {@link PromptOffers} sees one, and on the
 * quarter minutes those that the night adds and those left behind by a server that stopped. Looking
 * costs one look into a small table; a timer made for each place would want the container's
 * database of timers.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OfferTimer {

  @Inject private OfferAllocation allocation;

  /** See {@link org.ziyara.shared.Prompt}. */
  @Asynchronous
  public void now(Runnable begun) {
    begun.run();
    sweep();
  }

  @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
  void sweep() {
    Untiring.run(allocation::offerFreedPlaces);
  }
}
