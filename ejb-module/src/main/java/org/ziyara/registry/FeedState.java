package org.ziyara.registry;

/** How far a feed has come. */
public enum FeedState {
  /** More people would leave than policy lets pass: the centre is asked. */
  WAITING,
  APPLYING,
  APPLIED,
  /** It cannot be believed. */
  REFUSED,
  /** The centre has said no. */
  REJECTED;

  public boolean isEnded() {
    return this != WAITING && this != APPLYING;
  }
}
