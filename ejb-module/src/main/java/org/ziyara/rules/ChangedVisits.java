package org.ziyara.rules;

/** What becomes of booked visits when the sessions that they were booked for change. */
public enum ChangedVisits {
  /** They take place as they were booked, except on a closed day, where nobody is let in. */
  KEPT,
  /** They are flagged for the director to decide. */
  FLAGGED,
  /** They are flagged until the night has found them other places. */
  RELOCATED;

  /** What policy says of visits on its day. */
  public static ChangedVisits by(Policy policy) {
    return values()[policy.number(PolicyName.SCHEDULE_CHANGE_VISITS)];
  }
}
