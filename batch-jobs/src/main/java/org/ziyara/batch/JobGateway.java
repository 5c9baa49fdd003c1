package org.ziyara.batch;

import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** All calls to the JobOperator go through here. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobGateway {

  private JobOperator operator() {
    return BatchRuntime.getJobOperator();
  }

  public int jobs() {
    return operator().getJobNames().size();
  }
}
