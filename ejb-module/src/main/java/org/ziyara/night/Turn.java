package org.ziyara.night;

/** Whether a step may begin in an institution that has something in common with others. */
public enum Turn {
  NOW,
  /** Another one comes first, and is still open. */
  LATER,
  /** The same, and the night is to stop. */
  NEVER
}
