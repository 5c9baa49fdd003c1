package org.ziyara.booking;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ziyara.audit.AuditTrail;

/**
 * Ends the visits of days that are over, of which the gate has not said what became of them; for
 * the batch job, which is nobody signed in.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PastVisitsService {

  private static final int AT_ONCE = 200;

  @Inject private VisitRepository visits;
  @Inject private AuditTrail audit;

  /**
   * What was ended.
   *
   * @param visits how many
   * @param noShows how many of these nobody came to
   */
  public record Ended(int visits, int noShows) {}

  private record Day(long institutionId, LocalDate date) {}

  /** Ends some of the visits before this date; none are left when it returns no visits. */
  public Ended endBefore(LocalDate date) {
    List<Visit> open = visits.lockOpenBefore(date, AT_ONCE);
    Map<Day, Boolean> gates = new HashMap<>();
    int noShows = 0;
    for (Visit visit : open) {
      boolean gateWorked =
          gates.computeIfAbsent(
              new Day(visit.institutionId(), visit.visitDate()),
              day -> visits.isGateUsed(day.institutionId(), day.date()));
      if (visit.endUnsaid(gateWorked)) {
        noShows++;
        audit.record("VISIT_NO_SHOW", "VISIT", visit.id(), visit.institutionId(), null);
      }
    }
    return new Ended(open.size(), noShows);
  }
}
