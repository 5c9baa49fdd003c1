package org.ziyara.booking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.ziyara.account.Caller;
import org.ziyara.account.Roles;
import org.ziyara.shared.Transience;

/** The waiting list for the signed-in family: to wait for a place when nothing suits. */
@Stateless
@RolesAllowed(Roles.FAMILY)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WaitingListService {

  @Inject private WaitingListTransaction transaction;
  @Inject private Caller caller;

  /** For whom the caller waits. */
  public List<WaitingView> mine() {
    return transaction.of(caller.accountId());
  }

  /**
   * How many families wait where the link's inmate is.
   *
   * @throws org.ziyara.shared.NotFoundException when the link is not the caller's
   */
  public WaitingOutlook outlook(long linkId) {
    return transaction.outlook(caller.accountId(), linkId);
  }

  /**
   * Waits for a place with the inmate of one of the caller's links; repeating it changes the wishes
   * alone.
   *
   * @throws org.ziyara.shared.InputRefusedException with all fields that cannot be taken, named as
   *     in {@link Wishes}
   * @throws org.ziyara.shared.ZiyaraException LINK_NOT_APPROVED
   * @throws org.ziyara.shared.NotFoundException when link or companions are not the caller's
   */
  public void ask(WaitingRequest request) {
    long visitorId = caller.accountId();
    Transience.repeat(() -> transaction.ask(visitorId, request));
  }

  /** Waits no more; an open offer stays until it is answered. Repeating it changes nothing. */
  public void withdraw(long linkId) {
    long visitorId = caller.accountId();
    Transience.repeat(() -> transaction.withdraw(visitorId, linkId));
  }
}
