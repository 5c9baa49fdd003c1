package org.ziyara.messaging;

/** What became of a message. */
public enum MessageState {
  WAITING,
  SENT,
  /** Given up: refused for good, or failed too often; can be sent again by hand. */
  DEAD,
  /** Of no use any more before it could be sent, such as a code that has expired. */
  EXPIRED
}
