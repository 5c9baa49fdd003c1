package org.ziyara.rules;

/** Why a visit is refused; each code has its texts in the bundle {@code rules}. */
public enum ViolationCode {
  VISITOR_NOT_VERIFIED,
  LINK_NOT_APPROVED,
  PARTY_TOO_LARGE,
  MINOR_UNACCOMPANIED,
  ENTITLEMENT_USED,
  INMATE_ALREADY_BOOKED,
  VISITOR_ALREADY_BOOKED,
  TOO_SOON,
  TOO_LATE,
  DATE_CLOSED,
  SESSION_CLOSED,
  INSTITUTION_NOT_LIVE,
  SLOT_FULL,
  TOO_MANY_OPEN
}
