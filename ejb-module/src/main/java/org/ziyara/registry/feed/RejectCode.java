package org.ziyara.registry.feed;

/** Why a line is not taken, while the others are. */
public enum RejectCode {
  COLUMNS_WRONG,
  INSTITUTION_UNKNOWN,
  REGISTER_NUMBER_INVALID,
  /** Two lines speak of one person: neither is taken. */
  TWICE_IN_FILE,
  TEXT_REQUIRED,
  TEXT_TOO_LONG,
  BIRTH_DATE_INVALID,
  WING_INVALID,
  /** Not one of the words that the column may have. */
  VALUE_UNKNOWN,
  DATE_INVALID,
  /** A day without an institution, the reverse, or both beside a release. */
  MOVE_INVALID,
  CONTACTS_INVALID,
  KEPT_APART_INVALID,
  /** To be kept apart from somebody who is in no register. */
  KEPT_APART_UNKNOWN,
  /** The number belongs to somebody else. */
  ANOTHER_PERSON,
  /** Nobody foresaw why; the log of the server tells. */
  UNEXPECTED
}
