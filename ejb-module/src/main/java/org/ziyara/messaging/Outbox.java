package org.ziyara.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.ziyara.shared.Messages;

/**
 * Puts messages into the outbox, in the transaction that causes them and in the person's language.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Outbox {

  private static final Messages TEXTS = Messages.of("org.ziyara.messaging.messages");

  @Inject private OutboxRepository outbox;
  @Inject private Clock clock;

  /**
   * An SMS to a phone number.
   *
   * @param phone in E.164
   * @param language a language code such as {@code ar}
   * @param kind the key of its text in the bundle {@code messages}
   */
  public void sms(String phone, String language, String kind, Map<String, Object> arguments) {
    String body = TEXTS.text(Locale.forLanguageTag(language + "-MA"), kind, arguments);
    outbox.add(
        new OutboxMessage(OutboxMessage.Channel.SMS, phone, language, kind, body, clock.instant()));
  }

  /** An SMS to a family's account, whose username is its phone number. */
  public void smsToAccount(long accountId, String kind, Map<String, Object> arguments) {
    outbox.recipient(accountId).ifPresent(to -> sms(to.phone(), to.language(), kind, arguments));
  }
}
