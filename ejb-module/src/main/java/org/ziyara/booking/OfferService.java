package org.ziyara.booking;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.ziyara.account.Limit;
import org.ziyara.account.Throttle;
import org.ziyara.shared.LinkToken;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.Transience;

/**
 * An offer of the waiting list, for whoever has its secret link: no signing in is needed to answer.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OfferService {

  @Inject private WaitingQueries queries;
  @Inject private WaitingListTransaction list;
  @Inject private BookingTransaction transaction;
  @Inject private Throttle throttle;
  @Inject private Clock clock;

  /**
   * The offer with this secret.
   *
   * @param address where the request comes from
   * @throws NotFoundException when there is none
   * @throws org.ziyara.shared.ZiyaraException TOO_MANY_ATTEMPTS
   */
  public OfferView offer(String token, String address) {
    return find(token, address).view();
  }

  /**
   * Accepts it; repeating it changes nothing.
   *
   * @throws org.ziyara.shared.ZiyaraException HOLD_EXPIRED, HOLD_RELEASED, VISIT_CANCELLED
   * @throws BookingRefusedException when something has changed since the offer
   */
  public void accept(String token, String address) {
    OfferRow offer = find(token, address);
    Transience.repeat(() -> transaction.confirm(offer.visitorId(), offer.reference()));
  }

  /** Declines it, and the place goes to the next; repeating it changes nothing. */
  public void decline(String token, String address) {
    OfferRow offer = find(token, address);
    Transience.repeat(() -> transaction.release(offer.visitorId(), offer.reference()));
  }

  /**
   * All places of an institution are looked at anew, once the caller's transaction has committed:
   * for the night, and for whoever adds places.
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRED)
  public void lookAtAll(long institutionId) {
    list.lookAtAll(institutionId);
  }

  private OfferRow find(String token, String address) {
    throttle.attempt(Limit.OFFER, address);
    return queries.offer(new LinkToken(token), clock.instant()).orElseThrow(NotFoundException::new);
  }
}
