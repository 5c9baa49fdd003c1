package org.ziyara.visitor;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ziyara.account.Caller;
import org.ziyara.account.Limit;
import org.ziyara.account.Roles;
import org.ziyara.account.Throttle;
import org.ziyara.audit.AuditTrail;
import org.ziyara.inmate.RegisterNumber;
import org.ziyara.institution.InstitutionService;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.ZiyaraException;

/**
 * A family's kinship links: the registry's contact list decides at once, or else the desk, see
 * {@link LinkDeskService}.
 */
@Stateless
public class LinkService {

  @Inject private LinkRepository links;
  @Inject private LinkQueries queries;
  @Inject private InstitutionService institutions;
  @Inject private AuditTrail audit;
  @Inject private Throttle throttle;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * Asks for a link. Approved at once when the registry's contact list names the verified visitor
   * with this relationship; otherwise it goes to the desk, with the same answer whether or not such
   * an inmate exists.
   *
   * @throws ZiyaraException REGISTER_NUMBER_INVALID, NAME_INVALID, RELATIONSHIP_REQUIRED,
   *     LINK_EXISTS or TOO_MANY_ATTEMPTS
   */
  @RolesAllowed(Roles.FAMILY)
  public LinkView request(LinkRequest request) {
    String familyName = PersonName.of(request.inmateFamilyName());
    String number = RegisterNumber.of(request.registerNumber());
    if (request.relationship() == null) {
      throw new ZiyaraException("RELATIONSHIP_REQUIRED");
    }
    long institutionId = institutions.byCode(request.institutionCode()).id();
    throttle.attempt(Limit.LINK_REQUEST, Long.toString(caller.accountId()));
    links.inTurn(caller.accountId());
    // Before the link is opened: a query writes out what is still incomplete.
    Optional<Long> inmate = links.inmate(institutionId, number, familyName);
    boolean isContact =
        inmate
            .filter(id -> links.isRegistryContact(id, caller.accountId(), request.relationship()))
            .isPresent();
    KinshipLink link = openLink(caller.accountId(), institutionId, number);
    Instant now = clock.instant();
    link.request(familyName, request.relationship(), inmate.orElse(null), now);
    if (isContact) {
      link.approve("registry", null, now);
    }
    audit.record("LINK_" + link.state(), "KINSHIP_LINK", link.id(), institutionId, null);
    return mine(link.id());
  }

  /** The caller's links, newest first. */
  @RolesAllowed(Roles.FAMILY)
  public List<LinkView> mine() {
    return queries.of(caller.accountId());
  }

  @RolesAllowed(Roles.FAMILY)
  public LinkView mine(long linkId) {
    return queries.of(caller.accountId(), linkId).orElseThrow(NotFoundException::new);
  }

  private KinshipLink openLink(long visitorId, long institutionId, String number) {
    KinshipLink link =
        links
            .find(visitorId, institutionId, number)
            .orElseGet(
                () -> {
                  KinshipLink fresh = new KinshipLink(visitorId, institutionId, number);
                  links.add(fresh);
                  return fresh;
                });
    if (link.state() == LinkState.REQUESTED || link.state() == LinkState.APPROVED) {
      throw new ZiyaraException("LINK_EXISTS");
    }
    return link;
  }
}
