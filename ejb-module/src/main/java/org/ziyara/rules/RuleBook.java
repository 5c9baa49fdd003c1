package org.ziyara.rules;

import java.time.Instant;
import java.util.List;

/** All rules, in the order of the rule table; the one engine that everything asks. */
public final class RuleBook {

  private static final List<Rule> RULES = List.of();

  private RuleBook() {}

  /** Accepted, or all violations of this request at this moment. */
  public static Decision evaluate(VisitRequest request, Facts facts, Policy policy, Instant now) {
    return new Decision(
        RULES.stream().flatMap(rule -> rule.violations(request, facts, policy, now)).toList());
  }
}
