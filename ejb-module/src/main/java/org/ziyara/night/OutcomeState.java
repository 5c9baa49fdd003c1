package org.ziyara.night;

/** How far a step has come in a night, or one institution in it. */
public enum OutcomeState {
  PENDING,
  RUNNING,
  DONE,
  /** Set aside, with its cause. */
  FAILED,
  /** Not begun, since an earlier step failed in this institution. */
  SKIPPED
}
