package org.ziyara.visitor;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ziyara.account.Account;
import org.ziyara.account.Caller;
import org.ziyara.account.Limit;
import org.ziyara.account.Roles;
import org.ziyara.account.Throttle;
import org.ziyara.audit.AuditTrail;
import org.ziyara.institution.InstitutionService;
import org.ziyara.messaging.Outbox;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.ZiyaraException;

/** Kinship links: families ask, the registry's contact list or the desk decides. */
@Stateless
public class LinkService {

  private static final Pattern REGISTER_NUMBER = Pattern.compile("[0-9A-Z][0-9A-Z/-]{0,19}");
  private static final int REASON_LENGTH = 300;

  @Inject private LinkRepository links;
  @Inject private LinkQueries queries;
  @Inject private VisitorRepository visitors;
  @Inject private InstitutionService institutions;
  @Inject private Outbox outbox;
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
    String number = registerNumber(request.registerNumber());
    if (request.relationship() == null) {
      throw new ZiyaraException("RELATIONSHIP_REQUIRED");
    }
    long institutionId = institutions.byCode(request.institutionCode()).id();
    throttle.attempt(Limit.LINK_REQUEST, Long.toString(caller.accountId()));
    Visitor visitor = visitors.get(caller.accountId());
    // Before the link is opened: a query writes out what is still incomplete.
    Optional<Long> inmate = links.inmate(institutionId, number, familyName);
    KinshipLink link = openLink(visitor.id(), institutionId, number);
    Instant now = clock.instant();
    link.request(familyName, request.relationship(), inmate.orElse(null), now);
    if (visitor.isVerified()
        && inmate.isPresent()
        && links.isRegistryContact(inmate.get(), visitor, request.relationship())) {
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

  /** How many requests wait at the caller's institution. */
  @RolesAllowed({Roles.DESK, Roles.DIRECTOR})
  public long queueSize() {
    return queries.queueSize(caller.institutionId());
  }

  /** The requests that wait at the caller's institution, oldest first. */
  @RolesAllowed({Roles.DESK, Roles.DIRECTOR})
  public List<LinkQueueRow> queue(int first, int pageSize) {
    long institutionId = caller.institutionId();
    audit.record("LINK_QUEUE_READ", "KINSHIP_LINK", null, institutionId, "from " + first);
    return queries.queue(institutionId, first, pageSize);
  }

  /**
   * Approves a request of the caller's institution and tells the family.
   *
   * @throws ZiyaraException LINK_MATCHES_NOBODY or LINK_ALREADY_DECIDED
   */
  @RolesAllowed({Roles.DESK, Roles.DIRECTOR})
  public void approve(long linkId, String reason) {
    Account officer = caller.account();
    KinshipLink link = ofInstitution(linkId, officer);
    link.approve(officer.displayName(), trimmed(reason), clock.instant());
    decided(link);
  }

  /**
   * Rejects a request with a reason, which the family reads.
   *
   * @throws ZiyaraException REASON_REQUIRED or LINK_ALREADY_DECIDED
   */
  @RolesAllowed({Roles.DESK, Roles.DIRECTOR})
  public void reject(long linkId, String reason) {
    String given = trimmed(reason);
    if (given == null) {
      throw new ZiyaraException("REASON_REQUIRED");
    }
    Account officer = caller.account();
    KinshipLink link = ofInstitution(linkId, officer);
    link.reject(officer.displayName(), given, clock.instant());
    decided(link);
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

  private KinshipLink ofInstitution(long linkId, Account officer) {
    KinshipLink link = links.get(linkId);
    if (!link.institutionId().equals(officer.institutionId())) {
      throw new NotFoundException();
    }
    return link;
  }

  private void decided(KinshipLink link) {
    audit.record("LINK_" + link.state(), "KINSHIP_LINK", link.id(), link.institutionId(), null);
    outbox.smsToAccount(link.visitorId(), "LINK_" + link.state(), Map.of());
  }

  private static String registerNumber(String typed) {
    String number = typed == null ? "" : typed.strip().toUpperCase(Locale.ROOT);
    if (!REGISTER_NUMBER.matcher(number).matches()) {
      throw new ZiyaraException("REGISTER_NUMBER_INVALID");
    }
    return number;
  }

  private static String trimmed(String reason) {
    if (reason == null || reason.isBlank()) {
      return null;
    }
    String text = reason.strip();
    if (text.length() > REASON_LENGTH) {
      throw new ZiyaraException("TEXT_TOO_LONG", Map.of("max", REASON_LENGTH));
    }
    return text;
  }
}
