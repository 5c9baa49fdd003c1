package org.ziyara.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.ziyara.shared.Prompt;

/**
 * Offers a freed place as soon as the transaction that gave it back has committed, before quick
 * fingers find it. What a server that stops leaves behind is {@link OfferTimer}'s.
 */
@ApplicationScoped
class PromptOffers {

  @Inject private OfferTimer timer;
  private final Prompt prompt = new Prompt();

  void offer(@Observes(during = TransactionPhase.AFTER_SUCCESS) PlaceFreed place) {
    prompt.call(timer::now);
  }
}
