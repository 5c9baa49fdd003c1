package org.ziyara.retention;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.ziyara.policy.PolicyQueries;
import org.ziyara.rules.PolicyName;

/** Removes what is too old, for the batch job, which is nobody signed in. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class RetentionService {

  private static final int AT_ONCE = 2_000;

  @Inject private RetentionRepository repository;
  @Inject private PolicyQueries policies;
  @Inject private Clock clock;

  /** Removes some of it; returns how many rows, none when nothing is left. */
  public int removeSome() {
    return repository.removeMessages(before(PolicyName.RETENTION_MESSAGE_DAYS), AT_ONCE)
        + repository.removeRefusals(before(PolicyName.RETENTION_REFUSAL_DAYS), AT_ONCE)
        + repository.removeTrials(before(PolicyName.RETENTION_TRIAL_DAYS), AT_ONCE)
        + repository.removeRequests(before(PolicyName.RETENTION_REQUEST_DAYS), AT_ONCE)
        + repository.removeNights(firstDay(PolicyName.RETENTION_NIGHT_DAYS), AT_ONCE);
  }

  private Instant before(PolicyName days) {
    return firstDay(days).atStartOfDay(clock.getZone()).toInstant();
  }

  private LocalDate firstDay(PolicyName days) {
    LocalDate today = LocalDate.now(clock);
    return today.minusDays(policies.nation().on(today).number(days));
  }
}
