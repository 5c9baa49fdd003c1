package org.ziyara.flag;

import static java.util.stream.Collectors.toSet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ziyara.account.Account;
import org.ziyara.account.Caller;
import org.ziyara.account.Roles;
import org.ziyara.audit.AuditTrail;
import org.ziyara.booking.Intervention;
import org.ziyara.booking.Intervention.Seen;
import org.ziyara.rules.Violation;
import org.ziyara.rules.ViolationCode;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.PlainText;
import org.ziyara.shared.ZiyaraException;

/** The flagged visits of the caller's institution, and what its director decides of them. */
@Stateless
@RolesAllowed(Roles.DIRECTOR)
public class FlagService {

  /** The longest reason. */
  public static final int REASON_LENGTH = 300;

  @Inject private FlagQueries queries;
  @Inject private FlagRepository flags;
  @Inject private Intervention intervention;
  @Inject private AuditTrail audit;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** How many visits wait for a decision. */
  @RolesAllowed({Roles.DESK, Roles.DIRECTOR})
  public long size() {
    return queries.size(caller.institutionId(), LocalDate.now(clock));
  }

  /** Those visits, the next first; reading them is recorded. */
  @RolesAllowed({Roles.DESK, Roles.DIRECTOR})
  public List<FlaggedVisit> list(int first, int pageSize) {
    long institutionId = caller.institutionId();
    audit.record("FLAGGED_VISITS_READ", "VISIT", null, institutionId, "from " + first);
    return queries.rows(institutionId, LocalDate.now(clock), first, pageSize);
  }

  /**
   * A flagged visit.
   *
   * @throws NotFoundException when it is not flagged, or no longer
   */
  @RolesAllowed({Roles.DESK, Roles.DIRECTOR})
  public FlaggedVisit get(String reference) {
    FlaggedVisit visit = find(caller.institutionId(), reference);
    audit.record("VISIT_READ", "VISIT", visit.visitId(), caller.institutionId(), null);
    return visit;
  }

  /**
   * The visit takes place all the same.
   *
   * @param seen all that is flagged, as the director has read it
   * @throws ZiyaraException VISIT_CHANGED, NOT_OVERRIDABLE, or for the reason TEXT_REQUIRED or
   *     TEXT_TOO_LONG
   */
  public void letPass(String reference, int seenVersion, Set<ViolationCode> seen, String reason) {
    String why = PlainText.of(reason, REASON_LENGTH);
    Account director = caller.account();
    FlaggedVisit visit = find(director.institutionId(), reference);
    Set<ViolationCode> codes = visit.violations().stream().map(Violation::code).collect(toSet());
    if (!codes.equals(seen)) {
      throw new ZiyaraException("VISIT_CHANGED");
    }
    codes.stream()
        .filter(code -> !code.isOverridable())
        .findFirst()
        .ifPresent(
            code -> {
              throw new ZiyaraException("NOT_OVERRIDABLE", Map.of("code", code.name()));
            });
    intervention.letPass(
        new Seen(director.institutionId(), reference, seenVersion),
        codes,
        why,
        director.displayName());
    flags.lower(visit.visitId());
  }

  /**
   * The visit does not take place; the family is told, with the reason.
   *
   * @throws ZiyaraException VISIT_CHANGED, or for the reason TEXT_REQUIRED or TEXT_TOO_LONG
   */
  public void callOff(String reference, int seenVersion, String reason) {
    String why = PlainText.of(reason, REASON_LENGTH);
    long institutionId = caller.institutionId();
    FlaggedVisit visit = find(institutionId, reference);
    intervention.callOff(new Seen(institutionId, reference, seenVersion), why);
    flags.lower(visit.visitId());
  }

  private FlaggedVisit find(long institutionId, String reference) {
    return queries
        .visit(institutionId, LocalDate.now(clock), reference)
        .orElseThrow(NotFoundException::new);
  }
}
