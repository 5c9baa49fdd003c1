package org.ziyara.messaging;

import java.time.Instant;

/** A message as the demonstration's outbox page shows it. */
public record OutboxRow(
    String channel,
    String recipient,
    String language,
    String kind,
    String body,
    Instant createdAt) {}
