package org.ziyara.order;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.ziyara.account.Account;
import org.ziyara.account.Caller;
import org.ziyara.account.Role;
import org.ziyara.account.Roles;
import org.ziyara.audit.AuditTrail;
import org.ziyara.rules.Agenda.Scope;
import org.ziyara.shared.Input;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.PlainText;
import org.ziyara.shared.SeenVersion;
import org.ziyara.shared.ZiyaraException;

/**
 * Who must not meet whom: a director keeps two inmates of the institution apart, the centre any
 * two.
 */
@Stateless
@RolesAllowed({Roles.DIRECTOR, Roles.CENTRAL})
public class NonAssociationService {

  private static final String NON_ASSOCIATION = "NON_ASSOCIATION";

  @Inject private InmateQueries inmates;
  @Inject private OrderRepository orders;
  @Inject private Detained detained;
  @Inject private AuditTrail audit;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * Keeps two inmates apart and returns the id. Bookings for either wait meanwhile, and then see
   * it; visits that are booked already stay booked, and are flagged.
   *
   * @throws org.ziyara.shared.InputRefusedException with every field that cannot be taken; {@code
   *     other} with SAME_INMATE or ALREADY_APART
   * @throws NotFoundException when they are not the caller's to keep apart
   */
  public long keepApart(long inmateId, long otherInmateId, Scope scope, String reason) {
    Account by = caller.account();
    orders.lockInmates(inmateId, otherInmateId);
    long institutionId = detained.underCaller(inmateId);
    detained.underCaller(otherInmateId);
    Input input = new Input();
    input.read("other", () -> pairable(inmateId, otherInmateId));
    Scope chosen = input.read("scope", () -> Given.chosen(scope));
    String why = input.read("reason", () -> PlainText.of(reason, Given.REASON_LENGTH));
    input.check();
    NonAssociation apart =
        new NonAssociation(inmateId, otherInmateId, chosen, why, by.displayName(), clock.instant());
    orders.add(apart);
    audit.order("KEPT_APART", NON_ASSOCIATION, apart.id(), institutionId, null);
    return apart.id();
  }

  /**
   * The two may meet again.
   *
   * @throws ZiyaraException VERSION_STALE
   * @throws NotFoundException when neither is in the caller's institution
   */
  public void end(long nonAssociationId, int seenVersion) {
    NonAssociation apart = orders.lock(NonAssociation.class, nonAssociationId);
    Account by = caller.account();
    if (by.role() != Role.CENTRAL && !concerns(apart, by.institutionId())) {
      throw new NotFoundException();
    }
    SeenVersion.check(seenVersion, apart.version());
    orders.remove(apart);
    audit.order("APART_ENDED", NON_ASSOCIATION, nonAssociationId, by.institutionId(), null);
  }

  /** Whom an inmate must not meet, the latest decision first; reading it is recorded. */
  public List<NonAssociationView> list(long inmateId) {
    long institutionId = detained.underCaller(inmateId);
    audit.record("NON_ASSOCIATIONS_READ", "INMATE", inmateId, institutionId, null);
    return inmates.keptApartFrom(inmateId);
  }

  private boolean concerns(NonAssociation apart, Long institutionId) {
    return inmates.institution(apart.oneId()).filter(institutionId::equals).isPresent()
        || inmates.institution(apart.otherId()).filter(institutionId::equals).isPresent();
  }

  private long pairable(long inmateId, long otherInmateId) {
    if (inmateId == otherInmateId) {
      throw new ZiyaraException("SAME_INMATE");
    }
    if (orders.areKeptApart(inmateId, otherInmateId)) {
      throw new ZiyaraException("ALREADY_APART");
    }
    return otherInmateId;
  }
}
