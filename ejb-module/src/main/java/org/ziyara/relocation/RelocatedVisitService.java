package org.ziyara.relocation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.ziyara.account.Caller;
import org.ziyara.account.Roles;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.Transience;

/** The signed-in family's visits that were moved or called off. */
@Stateless
@RolesAllowed(Roles.FAMILY)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RelocatedVisitService {

  @Inject private AnswerTransaction transaction;
  @Inject private Caller caller;

  /**
   * What became of a visit of the caller the last time.
   *
   * @throws NotFoundException when it is not the caller's, or always had its slot
   */
  public MovedVisit moved(String reference) {
    return transaction.moved(caller.accountId(), reference).orElseThrow(NotFoundException::new);
  }

  /** The other time suits; repeating it changes nothing. */
  public void keep(String reference) {
    answer(reference, RelocationState.KEPT);
  }

  /**
   * The other time does not suit: see {@link RelocationAnswerService#decline}.
   *
   * @throws org.ziyara.shared.ZiyaraException NOT_CANCELLABLE
   */
  public void decline(String reference) {
    answer(reference, RelocationState.DECLINED);
  }

  private void answer(String reference, RelocationState answer) {
    long visitorId = caller.accountId();
    Transience.repeat(() -> transaction.answer(visitorId, reference, answer));
  }
}
