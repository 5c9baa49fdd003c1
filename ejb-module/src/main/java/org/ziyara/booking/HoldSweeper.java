package org.ziyara.booking;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.ziyara.shared.Transience;
import org.ziyara.shared.Untiring;

/**
 * Frees the places of lapsed holds. Each hold is expired in a transaction of its own under a lock
 * of its row, so that several servers may sweep at once.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HoldSweeper {

  private static final int AT_ONCE = 500;

  @Inject private BookingTransaction transaction;

  @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
  void sweep() {
    Untiring.run(this::expireLapsed);
  }

  private void expireLapsed() {
    for (long visitId : transaction.lapsedHolds(AT_ONCE)) {
      // One hold that cannot be ended does not keep the others.
      Untiring.run(() -> Transience.repeat(() -> transaction.expire(visitId)));
    }
  }
}
