package org.ziyara.institution;

/** How far an institution has come: families book where it is PILOT or LIVE. */
public enum RolloutState {
  PLANNED,
  PREPARING,
  PILOT,
  LIVE;

  /** Whether families can book from the institution's date on. */
  public boolean isOpen() {
    return this == PILOT || this == LIVE;
  }
}
