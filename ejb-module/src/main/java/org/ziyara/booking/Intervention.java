package org.ziyara.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Set;
import org.ziyara.audit.AuditTrail;
import org.ziyara.rules.ViolationCode;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.ZiyaraException;

/**
 * What a director decides of a confirmed visit of the institution that no longer fits the rules.
 * Decisions name the version that the director has before the eyes.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Intervention {

  @Inject private VisitRepository visits;
  @Inject private FactsQueries queries;
  @Inject private Seating seating;
  @Inject private Notice notice;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /** The visit, and as which version it is decided on. */
  public record Seen(long institutionId, String reference, int version) {}

  /**
   * It takes place all the same.
   *
   * @param codes what is let pass; each overridable
   * @throws ZiyaraException VISIT_CHANGED
   */
  public void letPass(Seen seen, Set<ViolationCode> codes, String reason, String director) {
    Visit visit = lock(seen);
    visit.letPass(new Booker.Override(codes, reason, director));
    audit.record("VISIT_LET_PASS", "VISIT", visit.id(), visit.institutionId(), reason);
  }

  /**
   * It does not take place: its place is free at once, and the family is told why.
   *
   * @throws ZiyaraException VISIT_CHANGED
   */
  public void callOff(Seen seen, String reason) {
    Visit visit = lock(seen);
    visit.callOff(clock.instant(), reason);
    seating.free(visit);
    audit.record("VISIT_CALLED_OFF", "VISIT", visit.id(), visit.institutionId(), reason);
    notice.tellCallOff(visit, reason, queries.place(visit.institutionId()));
  }

  private Visit lock(Seen seen) {
    Visit visit =
        visits
            .lock(seen.reference())
            .filter(found -> found.institutionId() == seen.institutionId())
            .orElseThrow(NotFoundException::new);
    if (visit.version() != seen.version()) {
      throw new ZiyaraException("VISIT_CHANGED");
    }
    return visit;
  }
}
