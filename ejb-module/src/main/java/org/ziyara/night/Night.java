package org.ziyara.night;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One night as it stands.
 *
 * @param startedAt null until a server runs it
 * @param endedAt null until it has ended
 * @param noShows visits of earlier days to which nobody came
 * @param rowsRemoved what had been kept as long as policy says
 */
public record Night(
    long id,
    LocalDate businessDate,
    NightState state,
    Claimant claimedBy,
    Instant startedAt,
    Instant endedAt,
    int institutionsTotal,
    int institutionsDone,
    int institutionsFailed,
    int slotsCreated,
    int noShows,
    int rowsRemoved)
    implements Serializable {

  /** Institutions with an outcome, in per cent; a night without institutions has nothing left. */
  public int percent() {
    return institutionsTotal == 0
        ? 100
        : 100 * (institutionsDone + institutionsFailed) / institutionsTotal;
  }
}
