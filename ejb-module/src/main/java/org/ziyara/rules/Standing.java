package org.ziyara.rules;

/** Whether a session takes place as its slot says. */
public enum Standing {
  /** It does. */
  PLANNED,
  /** It has been moved since; the slot still says what was promised to those who have booked. */
  CHANGED,
  /** A closure holds then, which says why. */
  CLOSED,
  /** There is no such session on that day any more. */
  ENDED
}
