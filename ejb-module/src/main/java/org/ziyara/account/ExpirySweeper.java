package org.ziyara.account;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.ziyara.shared.Untiring;

/** Removes counted attempts and codes that nobody can use any more. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExpirySweeper {

  @Inject private ExpiryTransaction transaction;

  @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
  void sweep() {
    Untiring.run(transaction::removeExpired);
  }
}
