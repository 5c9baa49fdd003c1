package org.ziyara.flag;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.ziyara.shared.Transience;
import org.ziyara.shared.Untiring;

/**
 * Judges the visits of the institutions noted: in the background as soon as something was decided
 * about them, and on the quarter minutes, for what a server that stopped left behind.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReviewTimer {

  @Inject private FlagReview review;

  /** See {@link org.ziyara.shared.Prompt}. */
  @Asynchronous
  public void now(Runnable begun) {
    begun.run();
    sweep();
  }

  /** One institution that fails does not stop the others. */
  @Schedule(hour = "*", minute = "*", second = "5/15", persistent = false)
  void sweep() {
    Untiring.run(
        () ->
            review
                .due()
                .forEach(
                    institutionId ->
                        Untiring.run(() -> Transience.repeat(() -> review.review(institutionId)))));
  }
}
