package org.ziyara.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.ziyara.audit.AuditTrail;
import org.ziyara.messaging.MessageKind;
import org.ziyara.shared.ZiyaraException;

/** A family that has lost its visit comes first on the waiting list. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Precedence {

  @Inject private FactsQueries queries;
  @Inject private VisitRepository visits;
  @Inject private WaitingRepository waiting;
  @Inject private Seating seating;
  @Inject private Notice notice;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /**
   * The family of this visit waits for another one, for any time unless it has said when it could
   * come, and before all others.
   *
   * @param visitId of a visit that is locked, as its visitor and inmate are
   */
  public void give(long visitId) {
    Visit visit = visits.ours(visitId);
    Instant now = clock.instant();
    WaitingEntry entry =
        waiting
            .lock(visit.visitorId(), visit.inmateId())
            .orElseGet(() -> waitingForAnyTime(visit, now));
    entry.comeFirst();
    waiting.add(entry);
  }

  private WaitingEntry waitingForAnyTime(Visit visit, Instant now) {
    WaitingEntry entry = new WaitingEntry(visit.visitorId(), visit.inmateId(), now);
    LocalDate today = LocalDate.now(clock);
    entry.wish(Wishes.any(today), visit.companionIds(), today, now);
    return entry;
  }

  /**
   * Cancels a visit at a time that its family has not chosen: nothing is used, and the family comes
   * first.
   *
   * @param slotId where it was moved
   * @throws ZiyaraException NOT_CANCELLABLE when it is no longer there, or has begun
   */
  public void decline(long visitId, long slotId, long visitorId, long inmateId) {
    queries.lockVisitors(Set.of(visitorId));
    queries.lockInmates(Set.of(inmateId));
    Visit visit = visits.lock(visitId);
    Place place = queries.place(visit.institutionId());
    Instant now = clock.instant();
    if (visit.state() != VisitState.CONFIRMED
        || visit.slotId() != slotId
        || !now.isBefore(visit.beginsAt(place.zone()))) {
      throw new ZiyaraException("NOT_CANCELLABLE");
    }
    visit.callOff(now, null);
    give(visitId);
    seating.free(visit);
    audit.record("VISIT_DECLINED", "VISIT", visitId, visit.institutionId(), null);
    notice.tell(visit, MessageKind.VISIT_CANCELLED, place);
  }
}
