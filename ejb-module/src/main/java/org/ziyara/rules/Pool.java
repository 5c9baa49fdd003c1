package org.ziyara.rules;

/** Whose place it is: until shortly before the visit, some are kept for those who need them. */
public enum Pool {
  GENERAL,
  /** Kept for those who cannot book by themselves and come to the desk. */
  DESK,
  /** Kept for those who live far away. */
  DISTANCE
}
