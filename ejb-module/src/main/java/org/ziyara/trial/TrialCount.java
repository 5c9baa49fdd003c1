package org.ziyara.trial;

/**
 * How many visits are refused for a reason, by the values of today and by those on trial.
 *
 * @param code of a violation, or {@link #ALL} or {@link #REFUSED}
 */
public record TrialCount(Population population, String code, int before, int after) {

  /** Counts every visit. */
  public static final String ALL = "ALL";

  /** Counts the visits refused, for whatever reasons. */
  public static final String REFUSED = "REFUSED";

  public boolean isOfRule() {
    return !code.equals(ALL) && !code.equals(REFUSED);
  }
}
