package org.ziyara.delivery;

import java.time.Instant;
import org.ziyara.messaging.MessageKind;

/**
 * A message that was given up.
 *
 * @param recipient the last digits of the number: the others are nobody's business here
 * @param failure what the gateway said last
 */
public record DeadMessage(
    long id, Instant endedAt, MessageKind kind, String recipient, int attempts, String failure) {}
