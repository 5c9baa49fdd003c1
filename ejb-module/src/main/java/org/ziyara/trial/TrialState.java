package org.ziyara.trial;

/** How far a trial has come. */
public enum TrialState {
  RUNNING,
  DONE,
  FAILED
}
