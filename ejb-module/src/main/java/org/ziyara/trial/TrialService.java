package org.ziyara.trial;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ziyara.account.Account;
import org.ziyara.account.Caller;
import org.ziyara.account.Roles;
import org.ziyara.institution.InstitutionService;
import org.ziyara.institution.InstitutionSummary;
import org.ziyara.policy.PolicyChange;
import org.ziyara.policy.PolicyService;
import org.ziyara.shared.NotFoundException;

/**
 * Tries a policy before it is decided, in the background. What becomes of it stands in the
 * database, so that every server can show it.
 */
@Stateless
@RolesAllowed({Roles.DIRECTOR, Roles.CENTRAL})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TrialService {

  @Inject private TrialTransaction transaction;
  @Inject private TrialRunner runner;
  @Inject private TrialRepository trials;
  @Inject private TrialQueries queries;
  @Inject private InstitutionService institutions;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * Begins to try a value at the caller's level and returns the trial's id.
   *
   * @throws org.ziyara.shared.InputRefusedException as when it is decided
   */
  public long start(PolicyChange change) {
    PolicyChange checked = change.checked(LocalDate.now(clock));
    Account by = caller.account();
    long scope = PolicyService.scope(by);
    List<Long> concerned =
        scope == PolicyService.NATION
            ? institutions.all().stream().map(InstitutionSummary::id).toList()
            : List.of(scope);
    PolicyTrial trial =
        new PolicyTrial(scope, checked, by.displayName(), concerned.size(), clock.instant());
    transaction.begin(trial);
    runner.start(trial.id(), concerned);
    return trial.id();
  }

  /**
   * A trial of the caller's level.
   *
   * @throws NotFoundException when it is of another level
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRED)
  public TrialSheet sheet(long trialId) {
    return ofCaller(trialId)
        .sheet(queries.counts(trialId), queries.caseCounts(trialId), clock.instant());
  }

  /** A page of the visits that become accepted, or refused, in order of their day. */
  @TransactionAttribute(TransactionAttributeType.REQUIRED)
  public List<TrialCaseRow> cases(
      long trialId, Population population, boolean accepted, int first, int pageSize) {
    ofCaller(trialId);
    return queries.cases(trialId, population, accepted, first, pageSize);
  }

  private PolicyTrial ofCaller(long trialId) {
    return trials
        .find(trialId)
        .filter(trial -> trial.scope() == PolicyService.scope(caller.account()))
        .orElseThrow(NotFoundException::new);
  }
}
