package org.ziyara.rules;

/** Why a visit is refused; each code has its texts in the bundle {@code rules}. */
public enum ViolationCode {
  VISITOR_NOT_VERIFIED,
  LINK_NOT_APPROVED,
  PERMIT_REQUIRED(true),
  PERMIT_EXPIRED(true),
  PERMIT_USED_UP(true),
  VISITOR_RESTRICTED(true),
  INMATE_SUSPENDED(true),
  SEPARATED_ONLY(true),
  INMATE_NOT_HERE,
  INMATE_RELEASED,
  PARTY_TOO_LARGE(true),
  MINOR_UNACCOMPANIED(true),
  ENTITLEMENT_USED(true),
  INMATE_ALREADY_BOOKED,
  VISITOR_ALREADY_BOOKED,
  SESSION_NOT_FOR_INMATE(true),
  TOO_SOON,
  TOO_LATE(true),
  DATE_CLOSED,
  SESSION_CLOSED,
  SESSION_CHANGED(true),
  SESSION_ENDED(true),
  INSTITUTION_NOT_LIVE,
  SLOT_FULL,
  NON_ASSOCIATION,
  TOO_MANY_OPEN(true),
  NOT_YET_OPEN(true),
  KIND_NOT_ALLOWED,
  NO_SHOW_PAUSE(true),
  /** What a family reads where the reason must not be told. No rule gives it. */
  NOT_AVAILABLE;

  private final boolean overridable;

  ViolationCode() {
    this(false);
  }

  ViolationCode(boolean overridable) {
    this.overridable = overridable;
  }

  /**
   * Whether a director may let it pass. Nobody can make room, open a day, be in two places, or put
   * together those who must be kept apart.
   */
  public boolean isOverridable() {
    return overridable;
  }
}
