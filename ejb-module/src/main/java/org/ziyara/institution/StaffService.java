package org.ziyara.institution;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.ziyara.account.Account;
import org.ziyara.account.Roles;
import org.ziyara.account.StaffAccounts;
import org.ziyara.account.StaffAccounts.NewStaff;
import org.ziyara.audit.AuditTrail;

/** Gives institutions the people, and the programs, who work for them. */
@Stateless
@RolesAllowed(Roles.CENTRAL)
public class StaffService {

  @Inject private Institutions institutions;
  @Inject private StaffAccounts accounts;
  @Inject private AuditTrail audit;

  /**
   * Opens an account and returns its id.
   *
   * @throws org.ziyara.shared.InputRefusedException with every field that cannot be taken
   */
  public long open(String institution, NewStaff person) {
    long institutionId = institutions.id(institution);
    Account account = accounts.open(person, institutionId);
    audit.record("ACCOUNT_OPENED", "ACCOUNT", account.id(), institutionId, person.role().name());
    return account.id();
  }
}
