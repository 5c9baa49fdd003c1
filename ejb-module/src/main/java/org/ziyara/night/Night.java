package org.ziyara.night;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One night as it stands.
 *
 * @param stopRequested whether whoever runs it has been asked to stop
 * @param startedAt null until a server runs it
 * @param endedAt null until it has ended
 * @param institutionsDone that have gone through all steps
 * @param institutionsFailed that were set aside in one of them
 * @param stepsFailed that broke off; those that go by institutions do not for one of these
 * @param pieces what has an outcome of its own: an institution in a step, or a step of the nation
 * @param piecesReached how many of these have it
 * @param noShows visits of earlier days to which nobody came
 * @param rowsRemoved what had been kept as long as policy says
 */
public record Night(
    long id,
    LocalDate businessDate,
    NightState state,
    boolean stopRequested,
    Claimant claimedBy,
    Instant startedAt,
    Instant endedAt,
    int institutionsTotal,
    int institutionsDone,
    int institutionsFailed,
    int stepsFailed,
    int pieces,
    int piecesReached,
    int slotsCreated,
    int noShows,
    int rowsRemoved)
    implements Serializable {

  /** Whether it has gone through, but not everywhere. */
  public boolean isPartly() {
    return state == NightState.COMPLETED && institutionsFailed + stepsFailed > 0;
  }

  /** What has its outcome, in per cent; a night without anything to do has nothing left. */
  public int percent() {
    return pieces == 0 ? 100 : 100 * piecesReached / pieces;
  }
}
