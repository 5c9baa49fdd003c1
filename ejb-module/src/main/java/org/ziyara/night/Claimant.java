package org.ziyara.night;

/** Who asked for a night. */
public enum Claimant {
  TIMER,
  /** The central administration, from its page. */
  CENTRAL,
  /** The operations endpoint. */
  OPERATIONS
}
