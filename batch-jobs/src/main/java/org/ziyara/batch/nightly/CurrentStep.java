package org.ziyara.batch.nightly;

import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import org.ziyara.night.NightStep;

/** The step that runs on this thread: {@code roll-out} is {@link NightStep#ROLL_OUT}. */
@Dependent
class CurrentStep {

  @Inject private StepContext step;

  NightStep get() {
    return of(step.getStepName());
  }

  static NightStep of(String name) {
    return NightStep.valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
  }
}
