package org.ziyara.rules;

import static org.ziyara.rules.ViolationCode.DATE_CLOSED;
import static org.ziyara.rules.ViolationCode.INMATE_NOT_HERE;
import static org.ziyara.rules.ViolationCode.INMATE_RELEASED;
import static org.ziyara.rules.ViolationCode.INMATE_SUSPENDED;
import static org.ziyara.rules.ViolationCode.INSTITUTION_NOT_LIVE;
import static org.ziyara.rules.ViolationCode.KIND_NOT_ALLOWED;
import static org.ziyara.rules.ViolationCode.LINK_NOT_APPROVED;
import static org.ziyara.rules.ViolationCode.NON_ASSOCIATION;
import static org.ziyara.rules.ViolationCode.PERMIT_EXPIRED;
import static org.ziyara.rules.ViolationCode.PERMIT_REQUIRED;
import static org.ziyara.rules.ViolationCode.PERMIT_USED_UP;
import static org.ziyara.rules.ViolationCode.SEPARATED_ONLY;
import static org.ziyara.rules.ViolationCode.SESSION_CHANGED;
import static org.ziyara.rules.ViolationCode.SESSION_CLOSED;
import static org.ziyara.rules.ViolationCode.SESSION_ENDED;
import static org.ziyara.rules.ViolationCode.SESSION_NOT_FOR_INMATE;
import static org.ziyara.rules.ViolationCode.VISITOR_RESTRICTED;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What an order may put in the way of a visit that was rightly booked. Policies are not among it:
 * whoever changes one has seen what it would do, by its trial.
 */
public final class Obstacles {

  /** The visit has lost its time or place: the night looks for another. */
  private static final Set<ViolationCode> DISPLACING =
      Set.of(
          DATE_CLOSED,
          SESSION_CLOSED,
          SESSION_NOT_FOR_INMATE,
          SEPARATED_ONLY,
          KIND_NOT_ALLOWED,
          NON_ASSOCIATION,
          INMATE_SUSPENDED,
          INMATE_NOT_HERE,
          INMATE_RELEASED);

  /** Another time would change nothing: the director decides. */
  private static final Set<ViolationCode> LASTING =
      Set.of(
          LINK_NOT_APPROVED,
          PERMIT_REQUIRED,
          PERMIT_EXPIRED,
          PERMIT_USED_UP,
          VISITOR_RESTRICTED,
          INSTITUTION_NOT_LIVE);

  /** The session is held otherwise, or no more: {@link ChangedVisits} says what follows. */
  private static final Set<ViolationCode> CHANGE = Set.of(SESSION_CHANGED, SESSION_ENDED);

  private Obstacles() {}

  /**
   * All of them in a decision on a visit as it is booked.
   *
   * @param policy of the visit's day
   */
  public static List<Violation> in(Decision decision, Policy policy) {
    return only(
        decision,
        code ->
            DISPLACING.contains(code)
                || LASTING.contains(code)
                || (CHANGE.contains(code) && ChangedVisits.by(policy) != ChangedVisits.KEPT));
  }

  /**
   * Those by which the visit has lost its time or place.
   *
   * @param policy of the visit's day
   */
  public static List<Violation> displacing(Decision decision, Policy policy) {
    return only(
        decision,
        code ->
            DISPLACING.contains(code)
                || (CHANGE.contains(code) && ChangedVisits.by(policy) == ChangedVisits.RELOCATED));
  }

  private static List<Violation> only(Decision decision, Predicate<ViolationCode> which) {
    return decision.violations().stream()
        .filter(violation -> which.test(violation.code()))
        .toList();
  }
}
