package org.ziyara.messaging;

/** Where a person wants messages. */
public enum Channels {
  SMS,
  EMAIL,
  BOTH;

  boolean include(Channel channel) {
    return this == BOTH || name().equals(channel.name());
  }
}
