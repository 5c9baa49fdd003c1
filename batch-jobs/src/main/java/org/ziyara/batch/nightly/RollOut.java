package org.ziyara.batch.nightly;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.ziyara.night.Cause;
import org.ziyara.night.NightStep;
import org.ziyara.schedule.RollOutFault;
import org.ziyara.schedule.RollOutPlan;
import org.ziyara.schedule.RollOutService;

/** Creates the slots of the horizon; what is wrong with the templates is a result. */
@Dependent
class RollOut implements InstitutionWork {

  @Inject private RollOutService rollOut;

  @Override
  public NightStep step() {
    return NightStep.ROLL_OUT;
  }

  @Override
  public Outcome work(long institutionId, CurrentNight night) {
    RollOutPlan plan = rollOut.plan(institutionId, night.businessDate());
    if (plan.fault().isPresent()) {
      RollOutFault fault = plan.fault().get();
      return Outcome.failed(new Cause(fault.code().name(), fault.arguments()));
    }
    rollOut.create(plan);
    return Outcome.done(plan.size());
  }
}
