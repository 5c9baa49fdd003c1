package org.ziyara.batch.nightly;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.ziyara.booking.OfferService;
import org.ziyara.night.NightStep;

/** Offers the places that are free by now to those who wait, each offer by itself. */
@Dependent
class WaitingList implements InstitutionWork {

  @Inject private OfferService offers;

  @Override
  public NightStep step() {
    return NightStep.WAITING_LIST;
  }

  /** The work is what there is in the end, so that a night that broke off counts the same. */
  @Override
  public Outcome work(long institutionId, CurrentNight night) {
    return Outcome.done(offers.offerAll(institutionId));
  }

  @Override
  public List<Long> inCommon(long institutionId) {
    return offers.inCommon(institutionId);
  }
}
