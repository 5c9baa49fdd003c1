package org.ziyara.booking;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
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
  @Inject private OfferAllocation allocation;
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
   * Offers the free places of an institution to those who wait there, each offer in a transaction
   * of its own; for the night. Whose last day has passed waits no more.
   *
   * @return how many offers wait for an answer now
   */
  public int offerAll(long institutionId) {
    list.expire(institutionId);
    allocation.offerAll(institutionId);
    return list.openOffers(institutionId);
  }

  /** The other institutions at which a family waits that waits at this one. */
  public List<Long> inCommon(long institutionId) {
    return queries.inCommon(institutionId);
  }

  private OfferRow find(String token, String address) {
    throttle.attempt(Limit.OFFER, address);
    return queries.offer(new LinkToken(token), clock.instant()).orElseThrow(NotFoundException::new);
  }
}
