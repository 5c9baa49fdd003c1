package org.ziyara.delivery;

import java.time.Instant;
import org.ziyara.messaging.Channel;
import org.ziyara.messaging.MessageKind;

/**
 * A message that was given up.
 *
 * @param recipient the last digits of the number, or the first letter of the address and its
 *     domain: the rest is nobody's business here
 * @param failure what the gateway said last
 */
public record DeadMessage(
    long id,
    Instant endedAt,
    MessageKind kind,
    Channel channel,
    String recipient,
    int attempts,
    String failure) {}
