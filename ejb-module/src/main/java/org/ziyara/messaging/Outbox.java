package org.ziyara.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.ziyara.shared.Setting;

/**
 * Puts messages into the outbox, in the transaction that causes them and in the person's language.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Outbox {

  @Inject private OutboxRepository outbox;
  @Inject private Clock clock;

  /** Whether there is a mail server; without, everybody is told by SMS. */
  public static boolean hasEmail() {
    return !Setting.MAIL_HOST.value().isEmpty();
  }

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
    Recipient to = new Recipient(Channel.SMS, phone, language, null);
    add(to, kind, kind.isUrgent(), arguments, until);
  }

  /** An e-mail to an address that may not be its reader's yet; the rest as for {@link #sms}. */
  public void email(
      String address,
      String language,
      MessageKind kind,
      Map<String, Object> arguments,
      Instant until) {
    Recipient to = new Recipient(Channel.EMAIL, address, language, null);
    add(to, kind, kind.isUrgent(), arguments, until);
  }

  /** To a family's account, whose username is its phone number, on the channels that it chose. */
  public void toAccount(
      long accountId, MessageKind kind, Map<String, Object> arguments, Instant until) {
    outbox
        .contact(accountId)
        .ifPresent(contact -> tell(contact, accountId, kind, kind.isUrgent(), arguments, until));
  }

  /** One that goes out at any hour: it may keep a family from setting out. */
  public void warnAccount(long accountId, MessageKind kind, Map<String, Object> arguments) {
    outbox
        .contact(accountId)
        .ifPresent(contact -> tell(contact, accountId, kind, true, arguments, null));
  }

  /** One that is of use at any time. */
  public void toAccount(long accountId, MessageKind kind, Map<String, Object> arguments) {
    toAccount(accountId, kind, arguments, null);
  }

  private void tell(
      Contact contact,
      long accountId,
      MessageKind kind,
      boolean urgent,
      Map<String, Object> arguments,
      Instant until) {
    boolean byEmail = hasEmail() && contact.channels().include(Channel.EMAIL);
    if (byEmail) {
      Recipient mailbox =
          new Recipient(Channel.EMAIL, contact.email(), contact.language(), accountId);
      add(mailbox, kind, urgent, arguments, until);
    }
    if (!byEmail || kind.isAlwaysBySms() || contact.channels().include(Channel.SMS)) {
      Recipient phone = new Recipient(Channel.SMS, contact.phone(), contact.language(), accountId);
      add(phone, kind, urgent, arguments, until);
    }
  }

  private void add(
      Recipient to,
      MessageKind kind,
      boolean urgent,
      Map<String, Object> arguments,
      Instant until) {
    MessageText text =
        to.channel() == Channel.SMS
            ? MessageText.sms(to.language(), kind, arguments)
            : MessageText.email(to.language(), kind, arguments);
    outbox.add(new OutboxMessage(to, kind, urgent, text, clock.instant(), until));
  }
}
