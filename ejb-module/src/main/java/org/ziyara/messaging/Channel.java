package org.ziyara.messaging;

/** How a message travels. */
public enum Channel {
  SMS,
  EMAIL
}
