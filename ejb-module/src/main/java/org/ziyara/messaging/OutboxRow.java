package org.ziyara.messaging;

import java.time.Instant;

/**
 * A message as the demonstration's outbox page shows it.
 *
 * @param subject null for an SMS
 */
public record OutboxRow(
    String channel,
    String recipient,
    String language,
    String kind,
    String subject,
    String body,
    Instant createdAt) {}
