package org.ziyara.booking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.ziyara.account.Caller;
import org.ziyara.account.Roles;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.Transience;

/** The waiting list for an officer who acts for a family, in the officer's own institution only. */
@Stateless
@RolesAllowed({Roles.DESK, Roles.DIRECTOR})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeskWaitingListService {

  @Inject private WaitingListTransaction transaction;
  @Inject private FactsQueries queries;
  @Inject private Caller caller;

  /**
   * As the family asks.
   *
   * @throws NotFoundException when the link is not of the caller's institution, or the companions
   *     are not the visitor's
   */
  public void ask(WaitingRequest request) {
    long visitorId = visitorOf(request.linkId());
    Transience.repeat(() -> transaction.ask(visitorId, request));
  }

  /** As the family leaves the list. */
  public void withdraw(long linkId) {
    long visitorId = visitorOf(linkId);
    Transience.repeat(() -> transaction.withdraw(visitorId, linkId));
  }

  /**
   * What the family waits for with the inmate of a link.
   *
   * @throws NotFoundException when it does not wait
   */
  public WaitingView wish(long linkId) {
    return transaction.of(visitorOf(linkId)).stream()
        .filter(wish -> wish.linkId() == linkId)
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  /** How many families wait where the link's inmate is. */
  public WaitingOutlook outlook(long linkId) {
    return transaction.outlook(visitorOf(linkId), linkId);
  }

  /** Who waits at the caller's institution, the longest first; those with an offer, too. */
  public List<WaitingFamily> families() {
    return transaction.families(caller.institutionId());
  }

  private long visitorOf(long linkId) {
    return queries.visitorOf(linkId, caller.accountId()).orElseThrow(NotFoundException::new);
  }
}
