package org.ziyara.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.ziyara.shared.DateText;
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
   * @param until when it is of no use any more; null for never
   */
  public void sms(
      String phone,
      String language,
      MessageKind kind,
      Map<String, Object> arguments,
      Instant until) {
    sms(phone, language, kind, kind.isUrgent(), arguments, until);
  }

  private void sms(
      String phone,
      String language,
      MessageKind kind,
      boolean urgent,
      Map<String, Object> arguments,
      Instant until) {
    String body = text(language, kind, arguments);
    outbox.add(new OutboxMessage(phone, language, kind, urgent, body, clock.instant(), until));
  }

  /** An Arabic SMS has 70 characters: days go without the year, which nobody doubts. */
  static String text(String language, MessageKind kind, Map<String, Object> arguments) {
    Locale locale = Locale.forLanguageTag(language + "-MA");
    Map<String, Object> brief = new HashMap<>(arguments);
    brief.replaceAll(
        (name, value) ->
            value instanceof LocalDate day ? DateText.WITHOUT_YEAR.of(day, locale) : value);
    return TEXTS.text(locale, kind.name(), brief);
  }

  /** An SMS to a family's account, whose username is its phone number. */
  public void smsToAccount(
      long accountId, MessageKind kind, Map<String, Object> arguments, Instant until) {
    outbox
        .recipient(accountId)
        .ifPresent(to -> sms(to.phone(), to.language(), kind, arguments, until));
  }

  /** One that goes out at any hour: it may keep a family from setting out. */
  public void warnAccount(long accountId, MessageKind kind, Map<String, Object> arguments) {
    outbox
        .recipient(accountId)
        .ifPresent(to -> sms(to.phone(), to.language(), kind, true, arguments, null));
  }

  /** One that is of use at any time. */
  public void smsToAccount(long accountId, MessageKind kind, Map<String, Object> arguments) {
    smsToAccount(accountId, kind, arguments, null);
  }
}
