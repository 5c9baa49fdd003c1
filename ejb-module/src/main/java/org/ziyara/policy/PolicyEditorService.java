package org.ziyara.policy;

import static org.ziyara.shared.Transience.repeat;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.ziyara.account.Account;
import org.ziyara.account.Caller;
import org.ziyara.account.Role;
import org.ziyara.account.Roles;
import org.ziyara.rules.PolicyName;
import org.ziyara.shared.ZiyaraException;

/**
 * Deciding policies: a director those of the own institution, the centre the national ones. Nothing
 * takes effect before tomorrow, as decisions have been made by the values of today.
 */
@Stateless
@RolesAllowed({Roles.DIRECTOR, Roles.CENTRAL})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PolicyEditorService {

  @Inject private PolicyTransaction transaction;
  @Inject private PolicyQueries queries;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** A policy with all values that concern the caller's level. */
  @RolesAllowed({Roles.DESK, Roles.DIRECTOR, Roles.CENTRAL})
  @TransactionAttribute(TransactionAttributeType.REQUIRED)
  public PolicySheet sheet(PolicyName name) {
    Account reader = caller.account();
    boolean national = reader.institutionId() == null;
    LocalDate today = today();
    long scope = PolicyService.scope(reader);
    // The version first: a change in between makes the sheet old, not the change unseen.
    int version = queries.version(scope, name);
    PolicyBook book = queries.book(scope, name);
    return new PolicySheet(
        name,
        version,
        national,
        reader.role() != Role.DESK,
        book.inForce(name, today).toList(),
        book.history(today, national));
  }

  /**
   * Decides a value at the caller's level and returns its id.
   *
   * @throws org.ziyara.shared.InputRefusedException VALUE_OUT_OF_RANGE, DAY_OUT_OF_RANGE,
   *     POLICY_REASON_REQUIRED or TEXT_TOO_LONG, by field
   * @throws ZiyaraException VALUE_IN_THE_WAY, or POLICY_CHANGED when the sheet is no longer true
   */
  public long decide(PolicyChange change) {
    PolicyChange checked = change.checked(today());
    Account by = caller.account();
    return repeat(() -> transaction.decide(by, checked));
  }

  /**
   * Changes the last day of a value of the caller's level that is not in the past.
   *
   * @param lastDay today at the earliest; null: no end
   * @throws ZiyaraException DAY_OUT_OF_RANGE, VALUE_IN_THE_WAY, VALUE_IS_OVER or POLICY_CHANGED
   */
  public void end(PolicyName name, long valueId, LocalDate lastDay, int seenVersion) {
    LocalDate today = today();
    Account by = caller.account();
    repeat(() -> transaction.end(by, name, valueId, lastDay, seenVersion, today));
  }

  /**
   * Takes back a value of the caller's level that has not begun.
   *
   * @throws ZiyaraException VALUE_HAS_BEGUN, VALUE_IS_OVER or POLICY_CHANGED
   */
  public void withdraw(PolicyName name, long valueId, int seenVersion) {
    LocalDate today = today();
    Account by = caller.account();
    repeat(() -> transaction.withdraw(by, name, valueId, seenVersion, today));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
