package org.ziyara.reminder;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
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

  private static final Logger LOG = Logger.getLogger(ReminderTimer.class.getName());

  @Inject private ReminderTransaction transaction;

  @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
  void sweep() {
    Untiring.run(() -> transaction.zones().forEach(this::remind));
  }

  /** Many at once; where one of them cannot be written, each for itself: it holds up nobody. */
  private void remind(ZoneId zone) {
    Set<Long> failed = new HashSet<>();
    List<ComingVisit> visits = transaction.coming(zone, failed);
    while (!visits.isEmpty()) {
      if (!isDone(visits, zone)) {
        failed.addAll(remindEach(visits, zone));
      }
      visits = transaction.coming(zone, failed);
    }
  }

  private boolean isDone(List<ComingVisit> visits, ZoneId zone) {
    try {
      remind(visits, zone);
      return true;
    } catch (RuntimeException oneOfThem) {
      return false;
    }
  }

  /** Returns the ids of those that cannot be written: the next sweep tries them again. */
  private Set<Long> remindEach(List<ComingVisit> visits, ZoneId zone) {
    Set<Long> failed = new HashSet<>();
    for (ComingVisit visit : visits) {
      try {
        remind(List.of(visit), zone);
      } catch (RuntimeException why) {
        failed.add(visit.id());
        LOG.log(Level.WARNING, why, () -> "No reminder can be written of visit " + visit.id());
      }
    }
    return failed;
  }

  private void remind(List<ComingVisit> visits, ZoneId zone) {
    Transience.repeat(() -> transaction.remind(visits, zone));
  }
}
