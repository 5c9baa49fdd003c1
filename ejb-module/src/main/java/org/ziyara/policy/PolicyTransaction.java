package org.ziyara.policy;

import static java.util.function.Predicate.not;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ziyara.account.Account;
import org.ziyara.audit.AuditTrail;
import org.ziyara.rules.PolicyName;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.ZiyaraException;

/**
 * The changes of policies, at the level of who makes them. Whoever changes one policy waits for the
 * other, sees what the other has decided, and may be refused for it.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class PolicyTransaction {

  @Inject private PolicyRepository policies;
  @Inject private PolicyQueries queries;
  @Inject private AuditTrail audit;

  /**
   * Decides a value and returns its id; one that is valid on its first day gives way, if that is
   * wanted.
   */
  long decide(Account by, PolicyChange change) {
    List<PolicyDecision> overlapping =
        inTurn(by, change.name()).stream()
            .filter(each -> each.isFor(change.category()))
            .filter(each -> each.overlaps(change.from(), change.to()))
            .toList();
    Predicate<PolicyDecision> givesWay =
        each -> change.replacing() && each.beginsBefore(change.from());
    requireNone(overlapping.stream().filter(not(givesWay)));
    requireSeen(by, change.name(), change.seenVersion());
    for (PolicyDecision earlier : overlapping) {
      earlier.giveWay(change.from(), change.to()).ifPresent(policies::add);
      record("POLICY_ENDED", earlier);
    }
    PolicyDecision decision = new PolicyDecision(change, by);
    policies.add(decision);
    record("POLICY_DECIDED", decision);
    return decision.id();
  }

  /**
   * Changes the last day of a value that is not over.
   *
   * @param lastDay null: no end
   */
  void end(
      Account by, PolicyName name, long id, LocalDate lastDay, int seenVersion, LocalDate today) {
    List<PolicyDecision> all = inTurn(by, name);
    PolicyDecision decision = seen(all, by, name, id, seenVersion);
    decision.requireEndable(lastDay, today);
    requireNone(
        all.stream()
            .filter(each -> each != decision && each.isFor(decision.category()))
            .filter(each -> each.overlaps(decision.validFrom(), lastDay)));
    decision.endOn(lastDay);
    record("POLICY_ENDED", decision);
  }

  /** Takes back a value that has not begun. */
  void withdraw(Account by, PolicyName name, long id, int seenVersion, LocalDate today) {
    PolicyDecision decision = seen(inTurn(by, name), by, name, id, seenVersion);
    decision.requireNotBegun(today);
    policies.remove(decision);
    record("POLICY_WITHDRAWN", decision);
  }

  private List<PolicyDecision> inTurn(Account by, PolicyName name) {
    long scope = PolicyService.scope(by);
    policies.inTurn(scope, name);
    return policies.of(scope, name);
  }

  /** The lock has just counted this change, too. */
  private void requireSeen(Account by, PolicyName name, int seenVersion) {
    if (queries.version(PolicyService.scope(by), name) != seenVersion + 1) {
      throw new ZiyaraException("POLICY_CHANGED");
    }
  }

  private PolicyDecision seen(
      List<PolicyDecision> all, Account by, PolicyName name, long id, int seenVersion) {
    requireSeen(by, name, seenVersion);
    return all.stream()
        .filter(each -> each.id() == id)
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  private static void requireNone(Stream<PolicyDecision> inTheWay) {
    Optional<PolicyDecision> first = inTheWay.findFirst();
    if (first.isPresent()) {
      throw first.get().inTheWay();
    }
  }

  private void record(String action, PolicyDecision decision) {
    audit.record(
        action, "POLICY_VALUE", decision.id(), decision.institutionId(), decision.summary());
  }
}
