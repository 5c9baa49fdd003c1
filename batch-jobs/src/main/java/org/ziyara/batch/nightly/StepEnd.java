package org.ziyara.batch.nightly;

import jakarta.batch.api.listener.AbstractStepListener;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ziyara.night.StepService;

/** Ends a step that goes by institutions once none of them is open. */
@Named
@Dependent
public class StepEnd extends AbstractStepListener {

  @Inject private CurrentNight night;
  @Inject private CurrentStep step;
  @Inject private StepService steps;

  @Override
  public void afterStep() {
    steps.end(night.id(), step.get());
  }
}
