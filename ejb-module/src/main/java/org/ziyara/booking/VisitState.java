package org.ziyara.booking;

/** A visit from hold to outcome. */
public enum VisitState {
  HELD,
  EXPIRED,
  RELEASED,
  CONFIRMED,
  CANCELLED,
  CHECKED_IN,
  ADMITTED,
  REFUSED,
  COMPLETED,
  /** Nobody came. */
  NO_SHOW
}
