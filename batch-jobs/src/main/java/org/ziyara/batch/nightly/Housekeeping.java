package org.ziyara.batch.nightly;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Ends what is over and removes what is old, in transactions of some hundred rows: whoever goes on
 * after a kill finds less to do.
 */
@Named
@Dependent
public class Housekeeping extends AbstractBatchlet {

  @Inject private CurrentNight night;
  @Inject private HousekeepingTransaction transaction;

  private volatile boolean stopped;

  @Override
  public String process() {
    while (!stopped && transaction.endSome(night.id(), night.businessDate())) {
      // until nothing is left
    }
    while (!stopped && transaction.removeSome(night.id())) {
      // until nothing is left
    }
    return null;
  }

  @Override
  public void stop() {
    stopped = true;
  }
}
