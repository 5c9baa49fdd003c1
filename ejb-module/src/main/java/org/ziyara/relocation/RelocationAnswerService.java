package org.ziyara.relocation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.ziyara.account.Limit;
import org.ziyara.account.Throttle;
import org.ziyara.shared.LinkToken;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.Transience;

/**
 * A visit that was moved, for whoever has the secret link of the message: no signing in is needed
 * to say whether the other time suits.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RelocationAnswerService {

  @Inject private AnswerTransaction transaction;
  @Inject private Throttle throttle;

  /**
   * The visit whose link has this secret.
   *
   * @param address where the request comes from
   * @throws NotFoundException when there is none
   * @throws org.ziyara.shared.ZiyaraException TOO_MANY_ATTEMPTS
   */
  public MovedVisit moved(String token, String address) {
    return transaction.moved(known(token, address)).orElseThrow(NotFoundException::new);
  }

  /** The other time suits; repeating it changes nothing. */
  public void keep(String token, String address) {
    LinkToken known = known(token, address);
    Transience.repeat(() -> transaction.answer(known, RelocationState.KEPT));
  }

  /**
   * The other time does not suit: the visit is cancelled, nothing is used, and the family comes
   * first on the waiting list. Repeating it changes nothing.
   *
   * @throws org.ziyara.shared.ZiyaraException NOT_CANCELLABLE when the visit has been changed
   *     since, or has begun
   */
  public void decline(String token, String address) {
    LinkToken known = known(token, address);
    Transience.repeat(() -> transaction.answer(known, RelocationState.DECLINED));
  }

  private LinkToken known(String token, String address) {
    throttle.attempt(Limit.OFFER, address);
    return new LinkToken(token);
  }
}
