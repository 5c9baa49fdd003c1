package org.ziyara.rules;

import java.time.Instant;
import java.util.List;

/** All rules, in the order of the rule table; the one engine that everything asks. */
public final class RuleBook {

  private static final List<Rule> RULES =
      List.of(
          new VisitorVerified(),
          new LinkApproved(),
          new PartySize(),
          new MinorAccompanied(),
          new Entitlement(),
          new NoSecondVisit(),
          new BookingWindow(),
          new NotClosed(),
          new InstitutionLive(),
          new PlaceLeft(),
          new OpenVisits());

  private RuleBook() {}

  /**
   * Accepted, or all violations of this request at this moment.
   *
   * @param policy in force on the day of the visit
   */
  public static Decision evaluate(VisitRequest request, Facts facts, Policy policy, Instant now) {
    return new Decision(
        RULES.stream().flatMap(rule -> rule.violations(request, facts, policy, now)).toList());
  }

  /** The decision of a booking that has lost the last place to another. */
  public static Decision full(SlotFacts slot) {
    return new Decision(List.of(PlaceLeft.full(slot)));
  }
}
