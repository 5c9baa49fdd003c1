package org.ziyara.batch;

import jakarta.batch.operations.JobExecutionNotRunningException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.operations.NoSuchJobException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import java.util.Properties;
import org.ziyara.night.ClaimedNight;
import org.ziyara.shared.Setting;

/**
 * All calls to the JobOperator go through here: the server shows an execution only to the component
 * that started it, and starts none inside a transaction.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobGateway {

  private static final String NIGHTLY = "nightly";

  /**
   * Starts the job of a night, always anew: what is left to do stands in the night's own record.
   * The executions of a dead server stay STARTED for ever, and JBatch cannot restart one that died
   * while its partitions were being made.
   */
  public void start(ClaimedNight night) {
    Properties parameters = new Properties();
    parameters.setProperty("night", Long.toString(night.id()));
    parameters.setProperty("businessDate", night.businessDate().toString());
    parameters.setProperty("partitions", Setting.NIGHT_PARTITIONS.value());
    operator().start(NIGHTLY, parameters);
  }

  /** Asks an execution to stop as soon as the institutions on hand are done. */
  public void stop(long executionId) {
    try {
      operator().stop(executionId);
    } catch (JobExecutionNotRunningException e) {
      // It has just ended.
    }
  }

  /** The executions that run in this server. */
  public List<Long> running() {
    try {
      return operator().getRunningExecutions(NIGHTLY);
    } catch (NoSuchJobException e) {
      return List.of(); // JBatch's answer when none does
    }
  }

  private static JobOperator operator() {
    return BatchRuntime.getJobOperator();
  }
}
