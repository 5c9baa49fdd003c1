package org.ziyara.relocation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Finds places for displaced visits; for the batch job, which is nobody signed in. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class RelocationNightService {

  @Inject private NightRelocation relocation;

  /**
   * Moves or calls off the visits of an institution's inmates that cannot take place as booked, and
   * tells their families; what is done already is not done again.
   *
   * @param nightRunId the night that does it, or null
   */
  public RelocationFigures relocate(long institutionId, Long nightRunId) {
    return relocation.relocate(institutionId, nightRunId);
  }
}
