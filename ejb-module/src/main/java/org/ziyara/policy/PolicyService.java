package org.ziyara.policy;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.ziyara.account.Caller;
import org.ziyara.account.Roles;

/** The numbers in force, which anybody may know. */
@Stateless
@PermitAll
public class PolicyService {

  /** No institution has this id: only national values concern it. */
  private static final long NATION = 0;

  @Inject private PolicyQueries queries;
  @Inject private Caller caller;

  /** The policies of an institution, of every day. */
  public PolicyBook of(long institutionId) {
    return queries.book(institutionId);
  }

  /** What is in force on a day in the caller's institution, and why. */
  @RolesAllowed({Roles.DESK, Roles.DIRECTOR})
  public List<PolicyInForce> ofMyInstitution(LocalDate day) {
    return queries.book(caller.institutionId()).inForce(day);
  }

  /** What is in force on a day wherever no institution has set its own, and why. */
  @RolesAllowed(Roles.CENTRAL)
  public List<PolicyInForce> national(LocalDate day) {
    return queries.book(NATION).inForce(day);
  }
}
