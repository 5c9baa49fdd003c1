package org.ziyara.night;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.ziyara.shared.NotFoundException;

/**
 * The door to the nights for what acts without a signed-in person: the timer, the batch job, the
 * operations endpoint. Claiming a night is writing its row; the watch of any server then runs what
 * is claimed, and what a dead server left behind, holding a lease that it renews.
 */
@Stateless
@PermitAll
public class NightRunService {

  /** Longer than any pause of a living server, shorter than the start of a dead one. */
  private static final int LEASE_SECONDS = 30;

  /** A night that broke off goes on by itself, but not for ever: whoever looks at it must act. */
  static final int ATTEMPTS = 10;

  /** Time for a database to come back. */
  private static final int PAUSE_SECONDS = 10;

  @Inject private NightRepository repository;
  @Inject private NightQueries queries;
  @Inject private Clock clock;

  /** Tonight's night as it stands; empty until it is claimed. */
  public Optional<Night> tonight() {
    return queries.of(LocalDate.now(clock));
  }

  /**
   * Claims tonight's night. One that is claimed or running stays as it is; an ended one goes on if
   * something is left: it broke off or was stopped, or institutions have gone live since.
   */
  public Night claim(Claimant claimant) {
    LocalDate tonight = LocalDate.now(clock);
    repository.insert(tonight, claimant).ifPresent(repository::enrol);
    Night night = queries.of(tonight).orElseThrow();
    if (isUnfinished(night) && repository.reopen(night, claimant)) {
      repository.enrol(night.id());
    }
    return queries.of(tonight).orElseThrow();
  }

  /**
   * Claims tonight's night when its hour has passed and nobody has, since no server was up. Where
   * no night has ever been run, none is missed.
   */
  public void claimMissed(LocalTime nightfall) {
    LocalDate tonight = LocalDate.now(clock);
    if (!LocalTime.now(clock).isBefore(nightfall)
        && queries.of(tonight).isEmpty()
        && queries.isAnyBefore(tonight)) {
      claim(Claimant.TIMER);
    }
  }

  private boolean isUnfinished(Night night) {
    return night.state() == NightState.FAILED
        || night.state() == NightState.STOPPED
        || (night.state() == NightState.COMPLETED && queries.isAnythingLeft(night.id()));
  }

  /**
   * Runs tonight's night for all institutions again, which creates what is missing and changes
   * nothing else. Until it has ended there is nothing to do.
   */
  public Night restart(Claimant claimant) {
    Night night = tonight().orElseThrow(NotFoundException::new);
    if (night.state().isEnded() && repository.reopen(night, claimant)) {
      repository.forgetOutcomes(night.id());
      repository.enrol(night.id());
    }
    return tonight().orElseThrow();
  }

  /**
   * Runs tonight's night again for one institution, once it has ended.
   *
   * @throws NotFoundException when the night does not know it
   */
  public Night rerun(String institutionCode, Claimant claimant) {
    Night night = tonight().orElseThrow(NotFoundException::new);
    if (night.state().isEnded() && repository.reopen(night, claimant)) {
      if (!repository.forgetOutcomes(night.id(), institutionCode)) {
        throw new NotFoundException();
      }
    }
    return tonight().orElseThrow();
  }

  /** Asks whoever runs tonight's night to stop; what is begun is finished, what is left stays. */
  public void stop() {
    Night night = tonight().orElseThrow(NotFoundException::new);
    if (!repository.stopClaimed(night.id(), clock.instant())) {
      repository.requestStop(night.id());
    }
  }

  /** The executions of this holder that are to stop. */
  public List<Long> toStop(String holder) {
    return queries.toStop(holder);
  }

  /** Takes a night that nobody runs, so that no other server does. */
  public Optional<ClaimedNight> take(String holder) {
    return queries.free().stream()
        .filter(night -> repository.take(night.id(), holder, LEASE_SECONDS, clock.instant()))
        .findFirst();
  }

  /** Tells the other servers that these executions of the holder are alive. */
  public void renew(String holder, List<Long> executions) {
    executions.forEach(execution -> repository.renew(holder, execution, LEASE_SECONDS));
  }

  public void executing(long nightId, long executionId) {
    repository.executing(nightId, executionId);
  }

  public void end(long nightId, long executionId, NightState state) {
    repository.end(nightId, executionId, state, PAUSE_SECONDS, clock.instant());
  }

  /** Adds to what the night's housekeeping has done; belongs into the transaction that does it. */
  public void kept(long nightId, int noShows, int rowsRemoved) {
    repository.kept(nightId, noShows, rowsRemoved);
  }
}
