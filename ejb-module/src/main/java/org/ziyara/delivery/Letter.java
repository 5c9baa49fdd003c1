package org.ziyara.delivery;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * A message as an e-mail: as text and as a page, for readers of both. Its {@code Message-ID} is the
 * outbox's, so that mail servers and programs know a repetition.
 */
final class Letter extends MimeMessage {

  private static final String CHARSET = StandardCharsets.UTF_8.name();

  private final String id;

  private Letter(Session session, String id) {
    super(session);
    this.id = id;
  }

  /**
   * @throws MessagingException when the session names no sender or the address is none
   */
  static Letter of(DueMessage message, Session session, Instant now) throws MessagingException {
    InternetAddress sender = InternetAddress.getLocalAddress(session);
    String host = sender.getAddress().substring(sender.getAddress().indexOf('@'));
    Letter letter = new Letter(session, "<" + message.messageId() + host + ">");
    letter.setFrom(sender);
    letter.setRecipient(RecipientType.TO, new InternetAddress(message.recipient(), true));
    letter.setSubject(message.subject(), CHARSET);
    letter.setHeader(
        "Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(now.atOffset(ZoneOffset.UTC)));
    letter.setHeader("Content-Language", message.language());
    letter.setHeader("Auto-Submitted", "auto-generated");
    letter.setContent(parts(message));
    letter.saveChanges();
    return letter;
  }

  private static MimeMultipart parts(DueMessage message) throws MessagingException {
    MimeBodyPart plain = new MimeBodyPart();
    plain.setText(message.body(), CHARSET);
    MimeBodyPart page = new MimeBodyPart();
    String html = LetterPage.of(message.subject(), message.body(), message.language());
    page.setText(html, CHARSET, "html");
    return new MimeMultipart("alternative", plain, page);
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", id);
  }
}
