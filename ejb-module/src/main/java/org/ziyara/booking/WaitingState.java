package org.ziyara.booking;

/** What became of the wish for a place. */
enum WaitingState {
  WAITING,
  /** The family has accepted a place. */
  SERVED,
  WITHDRAWN,
  /** The last day that was wished for has passed. */
  EXPIRED
}
