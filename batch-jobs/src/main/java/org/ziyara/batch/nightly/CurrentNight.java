package org.ziyara.batch.nightly;

import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** The night that the execution on this thread is for, from the properties of the job. */
@Dependent
class CurrentNight {

  @Inject private JobContext job;

  long id() {
    return Long.parseLong(property("night"));
  }

  LocalDate businessDate() {
    return LocalDate.parse(property("businessDate"));
  }

  private String property(String name) {
    return job.getProperties().getProperty(name);
  }
}
