package org.ziyara.night;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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

  @Inject private NightRepository repository;
  @Inject private NightQueries queries;
  @Inject private Clock clock;

  /** The business date of a night that begins now. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** The night of a date as it stands. */
  public Optional<Night> night(LocalDate businessDate) {
    return queries.of(businessDate);
  }

  /** Claims the night of a date; what is claimed already stays as it is. */
  public Night claim(LocalDate businessDate, Claimant claimant) {
    repository.insert(businessDate, claimant).ifPresent(repository::enrol);
    return queries.of(businessDate).orElseThrow();
  }

  /**
   * Claims an ended night again. One that broke off goes on with the institutions that are left; a
   * completed one is run for all of them, which creates what is missing and changes nothing else.
   */
  public void reopen(Night night, Claimant claimant) {
    if (!night.state().isEnded() || !repository.reopen(night.id(), night.state(), claimant)) {
      return;
    }
    if (night.state() == NightState.COMPLETED) {
      repository.forgetOutcomes(night.id());
    }
    repository.enrol(night.id());
  }

  /** Takes a night that nobody runs, so that no other server does. */
  public Optional<Night> take(String holder) {
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
    repository.end(nightId, executionId, state, clock.instant());
  }

  /** The institutions without an outcome. */
  public List<Long> openInstitutions(long nightId) {
    return repository.openInstitutions(nightId);
  }

  /** Whether the institution was still open and has now begun. */
  public boolean begin(long nightId, long institutionId) {
    return repository.begin(nightId, institutionId, clock.instant());
  }

  /**
   * Records success; belongs into the transaction that creates the slots.
   *
   * @return false if the institution has its outcome already: then nothing may be created
   */
  public boolean done(long nightId, long institutionId, int slotsCreated) {
    return repository.done(nightId, institutionId, slotsCreated, clock.instant());
  }

  public void fail(long nightId, long institutionId, Cause cause) {
    repository.fail(nightId, institutionId, cause, clock.instant());
  }
}
