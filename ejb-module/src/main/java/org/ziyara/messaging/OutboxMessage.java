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
  private Long accountId;
  private String language;

  @Enumerated(EnumType.STRING)
  private MessageKind kind;

  private String subject;
  private String body;
  private boolean urgent;

  @Enumerated(EnumType.STRING)
  private MessageState state;

  private Instant createdAt;
  private Instant dueAt;
  private Instant expiresAt;

  protected OutboxMessage() {}

  /** Due at once. */
  OutboxMessage(
      Recipient to,
      MessageKind kind,
      boolean urgent,
      MessageText text,
      Instant now,
      Instant until) {
    this.id = Ids.next();
    this.messageId = UUID.randomUUID().toString();
    this.channel = to.channel();
    this.recipient = to.address();
    this.accountId = to.accountId();
    this.language = to.language();
    this.kind = kind;
    this.subject = text.subject();
    this.body = text.body();
    this.urgent = urgent;
    this.state = MessageState.WAITING;
    this.createdAt = now;
    this.dueAt = now;
    this.expiresAt = until;
  }
}
