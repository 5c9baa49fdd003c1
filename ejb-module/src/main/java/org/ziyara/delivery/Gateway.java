package org.ziyara.delivery;

import java.util.List;
import java.util.Map;
import org.ziyara.messaging.Channel;

/** The port to whoever delivers the messages of one channel. */
interface Gateway {

  Channel channel();

  /** Whether this installation has one; without, messages wait. */
  boolean isConfigured();

  /** Tries to send some messages; never fails but by the outcome that each of them has. */
  Map<DueMessage, Outcome> send(List<DueMessage> due);
}
