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

  @Enumerated(EnumType.STRING)
  private MessageKind kind;

  private String body;
  private boolean urgent;

  @Enumerated(EnumType.STRING)
  private MessageState state;

  private Instant createdAt;
  private Instant dueAt;
  private Instant expiresAt;

  protected OutboxMessage() {}

  /** An SMS, due at once. */
  OutboxMessage(
      String phone,
      String language,
      MessageKind kind,
      boolean urgent,
      String body,
      Instant now,
      Instant until) {
    this.id = Ids.next();
    this.messageId = UUID.randomUUID().toString();
    this.channel = Channel.SMS;
    this.recipient = phone;
    this.language = language;
    this.kind = kind;
    this.body = body;
    this.urgent = urgent;
    this.state = MessageState.WAITING;
    this.createdAt = now;
    this.dueAt = now;
    this.expiresAt = until;
  }

  /** How a message travels. */
  enum Channel {
    SMS,
    EMAIL
  }
}
