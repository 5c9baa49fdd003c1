package org.ziyara.rules;

import java.time.Instant;
import java.util.List;

/** All rules, in the order of the rule table; the one engine that everything asks. */
public final class RuleBook {

  static final List<Rule> ALL =
      List.of(
          new VisitorVerified(),
          new LinkApproved(),
          new PermitHeld(),
          new NotRestricted(),
          new VisitsNotSuspended(),
          new DetainedHere(),
          new PartySize(),
          new MinorAccompanied(),
          new Entitlement(),
          new NoSecondVisit(),
          new SessionAdmits(),
          new BookingWindow(),
          new NotClosed(),
          new SessionStands(),
          new InstitutionLive(),
          new PlaceLeft(),
          new KeptApart(),
          new OpenVisits(),
          new WindowOpened(),
          new KindAllowed(),
          new NoShowPause());

  /** Those that have to look at each slot of a day. */
  static final List<Rule> OF_THE_SLOT =
      ALL.stream().filter(rule -> !(rule instanceof DayRule)).toList();

  private RuleBook() {}

  /**
   * Accepted, or all violations of this request at this moment that nobody has overridden.
   *
   * @param policy in force on the day of the visit
   */
  public static Decision evaluate(VisitRequest request, Facts facts, Policy policy, Instant now) {
    return new Judge(facts, now).decide(request, policy);
  }

  /** The decision where all sessions are of kinds that the visitor may not come for. */
  public static Decision noSession(Facts facts) {
    return new Decision(List.of(KindAllowed.noSession(facts)));
  }

  /** The decision where somebody asks for a place in an institution in which the inmate is not. */
  public static Decision elsewhere() {
    return new Decision(List.of(DetainedHere.elsewhere()));
  }

  /** The decision of a booking that has lost the last place to another. */
  public static Decision full(SlotFacts slot, Facts facts, Policy policy) {
    return new Decision(List.of(PlaceLeft.full(slot, facts, policy)));
  }
}
