package org.ziyara.night;

/** How far a night has come. */
public enum NightState {
  /** Asked for; the next server that looks runs it. */
  CLAIMED,
  RUNNING,
  /** Every step and institution has its outcome; some of them may have failed. */
  COMPLETED,
  /** The job itself broke off; some time later it goes on by itself with what is left. */
  FAILED,
  /** Somebody has stopped it; started again, it goes on with what is left. */
  STOPPED;

  public boolean isEnded() {
    return this == COMPLETED || this == FAILED || this == STOPPED;
  }
}
