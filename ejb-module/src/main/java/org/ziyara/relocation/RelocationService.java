package org.ziyara.relocation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ziyara.account.Caller;
import org.ziyara.account.Roles;
import org.ziyara.audit.AuditTrail;

/** Visits that had lost their slot, for the officers of an institution and for the centre. */
@Stateless
public class RelocationService {

  /** For so many days officers see what became of them. */
  public static final int DAYS = 28;

  @Inject private RelocationQueries queries;
  @Inject private AuditTrail audit;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** Those of the caller's institution of the last weeks, the latest first; reading is recorded. */
  @RolesAllowed({Roles.DESK, Roles.DIRECTOR})
  public List<RelocatedVisit> list(int first, int pageSize) {
    long institutionId = caller.institutionId();
    audit.record("RELOCATED_VISITS_READ", "VISIT", null, institutionId, "from " + first);
    LocalDate since = LocalDate.now(clock).minusDays(DAYS);
    return queries.ofInstitution(institutionId, since, first, pageSize);
  }

  /** Those of a night, by institution and time; reading is recorded. */
  @RolesAllowed(Roles.CENTRAL)
  public List<RelocatedVisit> ofNight(LocalDate night, int first, int pageSize) {
    audit.record("RELOCATED_VISITS_READ", "VISIT", null, null, night + " from " + first);
    return queries.ofNight(night, first, pageSize);
  }

  /** How many those of a night are. */
  @RolesAllowed(Roles.CENTRAL)
  public long count(LocalDate night) {
    return queries.count(night);
  }

  /** How well the last nights found places, all institutions together. */
  @RolesAllowed(Roles.CENTRAL)
  public Map<LocalDate, RelocationFigures> latest(int nights) {
    return queries.latest(nights);
  }

  /** How well a night found places, by the institutions in which it had to. */
  @RolesAllowed(Roles.CENTRAL)
  public List<NightFigures> figures(LocalDate night) {
    return queries.figures(night);
  }
}
