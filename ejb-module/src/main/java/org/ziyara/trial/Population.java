package org.ziyara.trial;

/** On what a policy is tried. */
public enum Population {
  /** The visits held or confirmed from today on. */
  BOOKED,
  /** What was asked for in the last weeks, as if the value had held by then. */
  REQUESTED
}
