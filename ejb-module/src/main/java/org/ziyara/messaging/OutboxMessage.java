package org.ziyara.messaging;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.ziyara.shared.Ids;

/** A message to the outside. */
@Entity(name = "Outbox")
public class OutboxMessage {

  @Id private Long id;
  private String messageId;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  private String recipient;
  private String language;
  private String kind;
  private String body;
  private Instant createdAt;

  protected OutboxMessage() {}

  OutboxMessage(
      Channel channel, String recipient, String language, String kind, String body, Instant now) {
    this.id = Ids.next();
    this.messageId = UUID.randomUUID().toString();
    this.channel = channel;
    this.recipient = recipient;
    this.language = language;
    this.kind = kind;
    this.body = body;
    this.createdAt = now;
  }

  /** How a message travels. */
  enum Channel {
    SMS,
    EMAIL
  }
}
