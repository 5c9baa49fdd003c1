package org.ziyara.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.Principal;
import org.ziyara.shared.NotFoundException;

/**
 * The signed-in person on whose behalf a service acts; the principal's name is the account's id.
 */
@Dependent
public class Caller {

  @Inject private Principal principal;

  @Inject private AccountRepository accounts;

  public long accountId() {
    return Long.parseLong(principal.getName());
  }

  /**
   * The institution in which a staff member acts.
   *
   * @throws NotFoundException for an account without an institution
   */
  public long institutionId() {
    Long institutionId = account().institutionId();
    if (institutionId == null) {
      throw new NotFoundException();
    }
    return institutionId;
  }

  /**
   * The central administration acts everywhere, others in their own institution.
   *
   * @throws NotFoundException for another's institution, as for one that does not exist
   */
  public void mustActIn(long institutionId) {
    Account account = account();
    boolean everywhere = account.role() == Role.CENTRAL;
    if (!everywhere && !Long.valueOf(institutionId).equals(account.institutionId())) {
      throw new NotFoundException();
    }
  }

  public Account account() {
    return accounts.find(accountId()).orElseThrow(NotFoundException::new);
  }
}
