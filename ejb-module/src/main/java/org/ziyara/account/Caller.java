package org.ziyara.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.Principal;
import org.ziyara.shared.NotFoundException;

/**
 * The signed-in person on whose behalf a service acts; the principal's name is the account's id.
 */
@Dependent
public class Caller {

  @Inject private Principal principal;

  @PersistenceContext private EntityManager entityManager;

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

  public Account account() {
    Account account = entityManager.find(Account.class, accountId());
    if (account == null) {
      throw new NotFoundException();
    }
    return account;
  }
}
