package org.ziyara.batch.nightly;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.ziyara.booking.OfferService;
import org.ziyara.night.Cause;
import org.ziyara.night.NightRunService;
import org.ziyara.schedule.RollOutFault;
import org.ziyara.schedule.RollOutPlan;
import org.ziyara.schedule.RollOutService;

/** Creates the planned slots and records the outcome, both or neither. */
@Named
@Dependent
public class RollOutWriter extends AbstractItemWriter {

  @Inject private CurrentNight night;
  @Inject private NightRunService nights;
  @Inject private RollOutService rollOut;
  @Inject private OfferService offers;

  @Override
  @Transactional(TxType.REQUIRES_NEW)
  public void writeItems(List<Object> plans) {
    plans.forEach(plan -> write((RollOutPlan) plan));
  }

  private void write(RollOutPlan plan) {
    if (plan.fault().isPresent()) {
      RollOutFault fault = plan.fault().get();
      nights.fail(
          night.id(), plan.institutionId(), new Cause(fault.code().name(), fault.arguments()));
    } else if (nights.done(night.id(), plan.institutionId(), plan.size())) {
      rollOut.create(plan);
      offers.lookAtAll(plan.institutionId());
    }
  }
}
