package org.ziyara.night;

/** How far a night has come. */
public enum NightState {
  /** Asked for; the next server that looks runs it. */
  CLAIMED,
  RUNNING,
  /** Every institution has its outcome; some of them may have failed. */
  COMPLETED,
  /** The job itself broke off; a restart goes on with the institutions that are left. */
  FAILED;

  public boolean isEnded() {
    return this == COMPLETED || this == FAILED;
  }
}
