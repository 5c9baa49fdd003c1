package org.ziyara.night;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ziyara.account.Roles;
import org.ziyara.audit.AuditTrail;
import org.ziyara.shared.NotFoundException;

/** The nights, for the central administration: watch, start, stop, restart. */
@Stateless
@RolesAllowed(Roles.CENTRAL)
public class NightService {

  private static final String NIGHT = "NIGHT";

  @Inject private NightRunService nights;
  @Inject private NightQueries queries;
  @Inject private OutcomeQueries outcomes;
  @Inject private AuditTrail audit;

  /** The last nights, the newest first. */
  public List<Night> latest(int limit) {
    return queries.latest(limit);
  }

  /** Tonight's night; empty until it is claimed. */
  public Optional<Night> tonight() {
    return nights.tonight();
  }

  /** One night; empty when there was none on this date. */
  public Optional<Night> of(LocalDate businessDate) {
    return queries.of(businessDate);
  }

  /** The steps of the last nights, by date and in their order. */
  public Map<LocalDate, List<StepProgress>> latestSteps(int nights) {
    return outcomes.latestSteps(nights);
  }

  /** The steps of one night, in their order. */
  public List<StepProgress> steps(LocalDate businessDate) {
    return outcomes.steps(businessDate);
  }

  /** The outcome of each institution in one night, the failed ones first. */
  public List<InstitutionOutcome> outcomes(LocalDate businessDate) {
    return outcomes.outcomes(businessDate);
  }

  /** Some of the institutions that one night has set aside, by their codes. */
  public List<InstitutionOutcome> failures(LocalDate businessDate, int limit) {
    return outcomes.failures(businessDate, limit);
  }

  /**
   * One night in one institution.
   *
   * @throws NotFoundException when the night does not know it
   */
  public InstitutionNight institution(LocalDate businessDate, String institutionCode) {
    return new InstitutionNight(
        outcomes.outcome(businessDate, institutionCode).orElseThrow(NotFoundException::new),
        outcomes.steps(businessDate, institutionCode));
  }

  /** Claims tonight's night; a server begins it within seconds. */
  public void start() {
    Night night = nights.claim(Claimant.CENTRAL);
    audit.record("NIGHT_STARTED", NIGHT, night.id(), null, null);
  }

  /** Runs tonight's night again once it has ended; until then there is nothing to do. */
  public void restart() {
    Night night = nights.restart(Claimant.CENTRAL);
    audit.record("NIGHT_RESTARTED", NIGHT, night.id(), null, null);
  }

  /**
   * Runs tonight's night again for one institution, once it has ended.
   *
   * @throws NotFoundException when the night does not know it
   */
  public void rerun(String institutionCode) {
    Night night = nights.rerun(institutionCode, Claimant.CENTRAL);
    audit.record("NIGHT_RERUN", NIGHT, night.id(), null, institutionCode);
  }

  /** Stops tonight's night; started again, it goes on with what is left. */
  public void stop() {
    nights.stop();
    audit.record("NIGHT_STOPPED", NIGHT, nights.tonight().orElseThrow().id(), null, null);
  }
}
