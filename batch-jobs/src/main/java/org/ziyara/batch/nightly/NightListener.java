package org.ziyara.batch.nightly;

import jakarta.batch.api.listener.JobListener;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ziyara.night.NightRunService;
import org.ziyara.night.NightState;

/** Ties the execution to its night, and records how it ended. */
@Named
@Dependent
public class NightListener implements JobListener {

  @Inject private CurrentNight night;
  @Inject private JobContext job;
  @Inject private NightRunService nights;

  @Override
  public void beforeJob() {
    nights.executing(night.id(), job.getExecutionId());
  }

  /** The final status comes after the listeners: here a job that did not fail is still STARTED. */
  @Override
  public void afterJob() {
    NightState end =
        switch (job.getBatchStatus()) {
          case STARTED -> NightState.COMPLETED;
          case STOPPING, STOPPED -> NightState.STOPPED;
          default -> NightState.FAILED;
        };
    nights.end(night.id(), job.getExecutionId(), end);
  }
}
