package org.ziyara.trial;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/** Goes through the institutions of a trial in the background, one after the other. */
@Singleton
@Lock(LockType.READ) // trials run side by side
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TrialRunner {

  private static final Logger LOG = System.getLogger(TrialRunner.class.getName());

  @Inject private TrialTransaction transaction;

  @Asynchronous
  public void start(long trialId, List<Long> institutionIds) {
    try {
      institutionIds.forEach(institutionId -> transaction.tryIn(institutionId, trialId));
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "Trial " + trialId + " failed", e);
      transaction.fail(trialId);
    }
  }
}
