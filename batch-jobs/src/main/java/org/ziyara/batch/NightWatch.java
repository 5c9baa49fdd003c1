package org.ziyara.batch;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ziyara.night.Claimant;
import org.ziyara.night.NightRunService;

/**
 * Claims each night at its hour, and runs whatever is claimed: by the timer, by the centre, by the
 * operations endpoint, or left behind by a server that died. The same on every server of a cluster;
 * the night's row decides which one acts.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NightWatch {

  private static final Logger LOG = Logger.getLogger(NightWatch.class.getName());

  /** This start of this server: what an earlier one held is not its own. */
  private final String holder = UUID.randomUUID().toString();

  private boolean blind;

  @Inject private NightRunService nights;
  @EJB private JobGateway jobs;

  @Schedule(
      hour = "1",
      minute = "30",
      timezone = "Africa/Casablanca",
      persistent = false,
      info = "claim the night")
  void claimTonight() {
    watchfully(() -> nights.claim(nights.today(), Claimant.TIMER));
  }

  @Schedule(
      hour = "*",
      minute = "*",
      second = "*/2",
      persistent = false,
      info = "watch over the night")
  void watch() {
    watchfully(
        () -> {
          nights.renew(holder, jobs.running());
          nights.take(holder).ifPresent(jobs::start);
        });
  }

  /**
   * The container cancels a timer whose method fails twice, but the database may be away for
   * longer: whatever happens is said once and tried again at the next tick.
   */
  private void watchfully(Runnable action) {
    try {
      action.run();
      blind = false;
    } catch (RuntimeException e) {
      LOG.log(blind ? Level.FINE : Level.WARNING, "The night cannot be watched at present", e);
      blind = true;
    }
  }
}
