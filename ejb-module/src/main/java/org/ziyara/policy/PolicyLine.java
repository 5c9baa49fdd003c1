package org.ziyara.policy;

import java.time.LocalDate;
import org.ziyara.rules.InmateCategory;
import org.ziyara.rules.PolicyName;
import org.ziyara.rules.PolicyValue;

/**
 * A dated value in a list, with what may still be done to it.
 *
 * @param category the inmates it is for; null: all
 * @param validTo the last day; null: no end
 * @param own whether it was decided at the reader's level
 */
public record PolicyLine(
    long id,
    PolicyName name,
    InmateCategory category,
    PolicyValue value,
    LocalDate validTo,
    Phase phase,
    boolean own) {

  /** Where today stands to the days of a value. */
  public enum Phase {
    TO_COME,
    VALID,
    OVER
  }

  public PolicyInForce.Level level() {
    return PolicyInForce.Level.of(value);
  }

  /** Its last day may change while it is not in the past. */
  public boolean isEndable() {
    return own && phase != Phase.OVER;
  }

  /** Nothing has been decided by it so far. */
  public boolean isWithdrawable() {
    return own && phase == Phase.TO_COME;
  }
}
