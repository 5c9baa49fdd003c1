package org.ziyara.batch.nightly;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ziyara.night.Cause;
import org.ziyara.night.NightStep;
import org.ziyara.night.StepService;
import org.ziyara.shared.Outage;
import org.ziyara.shared.Transience;

/**
 * Does a step of the nation, share by share. What nobody foresaw is its failure and does not stop
 * the steps that follow; a database that is away breaks the night off, which goes on later.
 */
@Named
@Dependent
public class NationalStep extends AbstractBatchlet {

  private static final Logger LOG = Logger.getLogger(NationalStep.class.getName());

  @Inject private CurrentNight night;
  @Inject private CurrentStep currentStep;
  @Inject private StepService steps;
  @Inject private StepTransaction transaction;

  private volatile boolean stopped;

  @Override
  public String process() {
    NightStep step = currentStep.get();
    if (steps.begin(night.id(), step)) {
      try {
        workUntilDone(step);
      } catch (RuntimeException unforeseen) {
        if (Outage.caused(unforeseen)) {
          throw unforeseen;
        }
        LOG.log(Level.WARNING, unforeseen, () -> step + " failed");
        steps.fail(night.id(), step, Cause.unexpected(unforeseen));
      }
    }
    return null;
  }

  private void workUntilDone(NightStep step) {
    boolean more = true;
    while (more && !stopped) {
      more = Transience.repeat(() -> transaction.workSome(step));
    }
    if (!more) {
      steps.end(night.id(), step);
    }
  }

  @Override
  public void stop() {
    stopped = true;
  }
}
