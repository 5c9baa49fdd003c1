package org.ziyara.night;

/** How far one institution has come in a night. */
public enum OutcomeState {
  PENDING,
  RUNNING,
  DONE,
  FAILED
}
