package org.ziyara.relocation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Finds places for displaced visits; for the batch job, which is nobody signed in. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class RelocationNightService {

  @Inject private NightRelocation relocation;
  @Inject private RelocationRepository repository;
  @Inject private Clock clock;

  /**
   * Moves or calls off the visits of an institution's inmates that cannot take place as booked, and
   * tells their families; what is done already is not done again.
   *
   * @param nightRunId the night that does it, or null
   */
  public RelocationFigures relocate(long institutionId, Long nightRunId) {
    return relocation.relocate(institutionId, nightRunId);
  }

  /**
   * The other institutions whose visits ahead concern this one's: a visitor has visits at both, or
   * an inmate came from one to the other.
   */
  public List<Long> inCommon(long institutionId) {
    return repository.inCommon(institutionId, LocalDate.now(clock));
  }
}
