package org.ziyara.batch;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ziyara.night.Claimant;
import org.ziyara.night.ClaimedNight;
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
  private static final int TICKS_AFTER_FAILURE = 5;

  /** The hour of {@link #nightfall()}. */
  private static final LocalTime NIGHTFALL = LocalTime.of(1, 30);

  /** This start of this server: what an earlier one held is not its own. */
  private final String holder = UUID.randomUUID().toString();

  private boolean lookedBack;
  private boolean nightDue;
  private int ticksToSkip;

  @Inject private NightRunService nights;
  @Inject private JobGateway jobs;

  /**
   * Only remembers: should the database be away at this moment, the claim is made when it is back.
   */
  @Schedule(hour = "1", minute = "30", timezone = "Africa/Casablanca", persistent = false)
  void nightfall() {
    nightDue = true;
  }

  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  void watch() {
    if (ticksToSkip > 0) {
      ticksToSkip--;
      return;
    }
    try {
      claimWhenDue();
      keep(jobs.running());
      nights.take(holder).ifPresent(this::run);
    } catch (RuntimeException e) {
      // The container would cancel a timer that fails twice, and the database may be away for
      // longer.
      LOG.log(Level.WARNING, "The night cannot be watched at present", e);
      ticksToSkip = TICKS_AFTER_FAILURE;
    }
  }

  private void run(ClaimedNight night) {
    LOG.info(() -> "The night of " + night.businessDate() + " runs here, held by " + holder);
    jobs.start(night);
  }

  private void keep(List<Long> executions) {
    if (!executions.isEmpty()) {
      nights.renew(holder, executions);
      nights.toStop(holder).forEach(jobs::stop);
    }
  }

  /** First of all, whether the hour has passed while no server was up. */
  private void claimWhenDue() {
    if (!lookedBack) {
      nights.claimMissed(NIGHTFALL);
      lookedBack = true;
    }
    if (nightDue) {
      nights.claim(Claimant.TIMER);
      nightDue = false;
    }
  }
}
