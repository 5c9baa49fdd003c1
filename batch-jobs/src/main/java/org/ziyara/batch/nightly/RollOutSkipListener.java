package org.ziyara.batch.nightly;

import jakarta.batch.api.chunk.listener.SkipProcessListener;
import jakarta.batch.api.chunk.listener.SkipWriteListener;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ziyara.night.Cause;
import org.ziyara.night.NightRunService;
import org.ziyara.schedule.RollOutPlan;

/**
 * Records what nobody foresaw as the failure of the one institution it happened to. If even that
 * cannot be written, the exception leaves the listener and the partition fails.
 */
@Named
@Dependent
public class RollOutSkipListener implements SkipProcessListener, SkipWriteListener {

  private static final Logger LOG = Logger.getLogger(RollOutSkipListener.class.getName());

  @Inject private CurrentNight night;
  @Inject private NightRunService nights;

  @Override
  @Transactional(TxType.REQUIRES_NEW)
  public void onSkipProcessItem(Object institutionId, Exception unforeseen) {
    fail((Long) institutionId, unforeseen);
  }

  @Override
  @Transactional(TxType.REQUIRES_NEW)
  public void onSkipWriteItem(List<Object> plans, Exception unforeseen) {
    plans.forEach(plan -> fail(((RollOutPlan) plan).institutionId(), unforeseen));
  }

  private void fail(long institutionId, Exception unforeseen) {
    LOG.log(Level.WARNING, unforeseen, () -> "Roll-out failed for institution " + institutionId);
    nights.fail(night.id(), institutionId, Cause.unexpected(unforeseen));
  }
}
