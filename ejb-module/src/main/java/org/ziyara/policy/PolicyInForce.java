package org.ziyara.policy;

import org.ziyara.rules.InmateCategory;
import org.ziyara.rules.PolicyName;
import org.ziyara.rules.PolicyValue;

/**
 * A value in force on a day and where it comes from.
 *
 * @param category the inmates it is for; null: all for whom no other line says otherwise
 */
public record PolicyInForce(PolicyName name, InmateCategory category, PolicyValue value) {

  /** Who has set a value. */
  public enum Level {
    /** Nobody: the practice that was reported. */
    PRACTICE,
    NATIONAL,
    INSTITUTION;

    static Level of(PolicyValue value) {
      if (value.decidedBy().isEmpty()) {
        return PRACTICE;
      }
      return value.national() ? NATIONAL : INSTITUTION;
    }
  }

  public Level level() {
    return Level.of(value);
  }
}
