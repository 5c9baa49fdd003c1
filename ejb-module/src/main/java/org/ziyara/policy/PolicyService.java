package org.ziyara.policy;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.ziyara.account.Account;
import org.ziyara.account.Caller;
import org.ziyara.account.Roles;

/** The numbers in force, which anybody may know. */
@Stateless
@PermitAll
public class PolicyService {

  /** No institution has this id: only national values concern it. */
  public static final long NATION = 0;

  @Inject private PolicyQueries queries;
  @Inject private Caller caller;

  /** The policies of an institution, of every day. */
  public PolicyBook of(long institutionId) {
    return queries.book(institutionId);
  }

  /**
   * What is in force on a day, and why, and what will be later: in the caller's institution, or for
   * the centre wherever no institution has set its own.
   */
  @RolesAllowed({Roles.DESK, Roles.DIRECTOR, Roles.CENTRAL})
  public PolicyDay on(LocalDate day) {
    Account reader = caller.account();
    PolicyBook book = queries.book(scope(reader));
    return new PolicyDay(book.inForce(day), book.toCome(day, reader.institutionId() == null));
  }

  /** The level at which somebody decides: an institution, or the nation. */
  public static long scope(Account account) {
    return account.institutionId() == null ? NATION : account.institutionId();
  }
}
