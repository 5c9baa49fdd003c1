package org.ziyara.visitor;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.ziyara.account.Account;
import org.ziyara.account.Caller;
import org.ziyara.account.Roles;
import org.ziyara.audit.AuditTrail;
import org.ziyara.messaging.MessageKind;
import org.ziyara.messaging.Outbox;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.ZiyaraException;

/** Requests for kinship links that the desk of an institution decides. */
@Stateless
@RolesAllowed({Roles.DESK, Roles.DIRECTOR})
public class LinkDeskService {

  /** The longest reason of a decision. */
  public static final int REASON_LENGTH = 300;

  @Inject private LinkRepository links;
  @Inject private LinkQueries queries;
  @Inject private Outbox outbox;
  @Inject private AuditTrail audit;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** How many requests wait at the caller's institution. */
  public long queueSize() {
    return queries.queueSize(caller.institutionId());
  }

  /** The requests that wait at the caller's institution, oldest first. */
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

  private KinshipLink ofInstitution(long linkId, Account officer) {
    KinshipLink link = links.lock(linkId);
    if (!link.institutionId().equals(officer.institutionId())) {
      throw new NotFoundException();
    }
    return link;
  }

  private void decided(KinshipLink link) {
    MessageKind told =
        link.state() == LinkState.APPROVED ? MessageKind.LINK_APPROVED : MessageKind.LINK_REJECTED;
    audit.record(told.name(), "KINSHIP_LINK", link.id(), link.institutionId(), null);
    outbox.toAccount(link.visitorId(), told, Map.of());
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
