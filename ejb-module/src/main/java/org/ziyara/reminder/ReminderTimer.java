package org.ziyara.reminder;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.ZoneId;
import org.ziyara.shared.Transience;
import org.ziyara.shared.Untiring;

/**
 * Looks often which visits are near enough: a visit that was moved or cancelled meanwhile is not
 * reminded of, as it would be by messages written in the night before.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReminderTimer {

  @Inject private ReminderTransaction transaction;

  @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
  void sweep() {
    Untiring.run(() -> transaction.zones().forEach(this::remind));
  }

  private void remind(ZoneId zone) {
    int done;
    do {
      done = Transience.repeat(() -> transaction.remind(zone));
    } while (done > 0);
  }
}
