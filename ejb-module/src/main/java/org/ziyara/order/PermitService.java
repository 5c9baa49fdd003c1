package org.ziyara.order;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ziyara.account.Account;
import org.ziyara.account.Caller;
import org.ziyara.account.Role;
import org.ziyara.account.Roles;
import org.ziyara.audit.AuditTrail;
import org.ziyara.order.PermitQueries.Pair;
import org.ziyara.shared.Input;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.SeenVersion;
import org.ziyara.shared.ZiyaraException;

/** Permits to see the inmates of the caller's institution. */
@Stateless
@RolesAllowed({Roles.DESK, Roles.DIRECTOR, Roles.CENTRAL})
public class PermitService {

  private static final String PERMIT = "VISIT_PERMIT";

  @Inject private PermitQueries queries;
  @Inject private OrderRepository orders;
  @Inject private Detained detained;
  @Inject private AuditTrail audit;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** The same for somebody who sees whether it was recorded. */
  public long record(long linkId, PermitDetails details) {
    return record(linkId, details, UUID.randomUUID());
  }

  /**
   * Records a permit for visitor and inmate of an approved link, and returns its id.
   *
   * @param request repeated by the same account it records nothing more
   * @throws org.ziyara.shared.InputRefusedException with every field that cannot be taken; {@code
   *     kind} with DIRECTOR_ONLY when it is an exception that only the director may make
   * @throws NotFoundException when there is no such link to an inmate of the institution
   */
  public long record(long linkId, PermitDetails details, UUID request) {
    Account by = caller.account();
    Pair pair = queries.pair(linkId).orElseThrow(NotFoundException::new);
    long institutionId = detained.underCaller(pair.inmateId());
    Input input = new Input();
    input.read("kind", () -> grantable(details.kind(), by));
    PermitDetails checked = details.checked(input);
    input.check();
    VisitPermit permit =
        new VisitPermit(
            pair.inmateId(), pair.visitorId(), checked, by.displayName(), clock.instant());
    Optional<Long> before = orders.madeBefore(by.id(), request, permit.id(), clock.instant());
    if (before.isPresent()) {
      return before.get();
    }
    orders.add(permit);
    audit.order("PERMIT_RECORDED", PERMIT, permit.id(), institutionId, checked.kind().name());
    return permit.id();
  }

  /**
   * Revokes a permit; visits that are booked with it stay booked, and are flagged.
   *
   * @throws ZiyaraException VERSION_STALE or ORDER_ENDED when somebody was quicker, DIRECTOR_ONLY
   */
  public void revoke(long permitId, int seenVersion) {
    VisitPermit permit = orders.lock(VisitPermit.class, permitId);
    long institutionId = detained.underCaller(permit.inmateId());
    grantable(permit.kind(), caller.account());
    SeenVersion.check(seenVersion, permit.version());
    permit.revoke(clock.instant());
    audit.order("PERMIT_REVOKED", PERMIT, permitId, institutionId, null);
  }

  /** The permits of a link, the one that ends last first; reading them is recorded. */
  public List<PermitView> list(long linkId) {
    Pair pair = queries.pair(linkId).orElseThrow(NotFoundException::new);
    long institutionId = detained.underCaller(pair.inmateId());
    audit.record("PERMITS_READ", "KINSHIP_LINK", linkId, institutionId, null);
    return queries.of(pair);
  }

  private static PermitKind grantable(PermitKind kind, Account by) {
    if (kind == PermitKind.DIRECTOR && by.role() != Role.DIRECTOR) {
      throw new ZiyaraException("DIRECTOR_ONLY");
    }
    return kind;
  }
}
