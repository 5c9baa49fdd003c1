package org.ziyara.batch.nightly;

import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.ziyara.night.NightRunService;
import org.ziyara.schedule.RollOutPlan;
import org.ziyara.schedule.RollOutService;

/**
 * Plans the slots of one institution. What is wrong with its templates is a result, not an error.
 */
@Named
@Dependent
public class RollOutProcessor implements ItemProcessor {

  @Inject private CurrentNight night;
  @Inject private NightRunService nights;
  @Inject private RollOutService rollOut;

  /** Null, which the chunk leaves out, for an institution that has its outcome already. */
  @Override
  @Transactional(TxType.REQUIRES_NEW)
  public RollOutPlan processItem(Object institutionId) {
    long id = (Long) institutionId;
    return nights.begin(night.id(), id) ? rollOut.plan(id, night.businessDate()) : null;
  }
}
