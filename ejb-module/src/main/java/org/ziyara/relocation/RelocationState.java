package org.ziyara.relocation;

/** What became of a visit that had lost its slot. */
public enum RelocationState {
  /** It has another time; the family may still say that it does not suit. */
  MOVED,
  /** There was no place. */
  CALLED_OFF,
  /** The family has said that the other time suits. */
  KEPT,
  /** The family does not want the other time. */
  DECLINED
}
