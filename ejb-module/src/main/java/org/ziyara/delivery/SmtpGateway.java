package org.ziyara.delivery;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.ziyara.delivery.Outcome.Verdict;
import org.ziyara.messaging.Channel;
import org.ziyara.messaging.Outbox;

/** The mail server, to which one conversation hands over one message after the other. */
@ApplicationScoped
class SmtpGateway implements Gateway {

  /** Less than the lease of a message: a slow server gets what is left another time. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  @Resource(lookup = "mail/ziyara")
  private Session session;

  @Inject private Clock clock;

  @Override
  public Channel channel() {
    return Channel.EMAIL;
  }

  @Override
  public boolean isConfigured() {
    return Outbox.hasEmail();
  }

  /** Who does not let us in, for whatever reason, is not there: no message's fault. */
  @Override
  public Map<DueMessage, Outcome> send(List<DueMessage> due) {
    Map<DueMessage, Outcome> outcomes = new LinkedHashMap<>();
    String end = "the conversation ended before";
    try (Transport server = session.getTransport("smtp")) {
      server.connect();
      long start = System.nanoTime();
      for (DueMessage message : due) {
        if (!server.isConnected() || System.nanoTime() - start > PATIENCE.toNanos()) {
          break;
        }
        outcomes.put(message, send(message, server));
      }
    } catch (MessagingException absent) {
      end = absent.getMessage();
    }
    for (DueMessage message : due) {
      outcomes.putIfAbsent(message, Outcome.failed(Verdict.UNREACHABLE, end));
    }
    return outcomes;
  }

  private Outcome send(DueMessage message, Transport server) {
    try {
      Letter letter = Letter.of(message, session, clock.instant());
      server.sendMessage(letter, letter.getAllRecipients());
      return Outcome.SENT;
    } catch (MessagingException failure) {
      return outcome(failure, message);
    }
  }

  /** The address is not for our logs, but servers like to repeat it. */
  private static Outcome outcome(MessagingException failure, DueMessage message) {
    Verdict verdict = isForGood(failure) ? Verdict.REFUSED : Verdict.FAILED;
    return Outcome.failed(verdict, said(failure).replace(message.recipient(), "…"));
  }

  /**
   * Whether the server wants this reader or this text never. What it has against us as a sender is
   * mended by us.
   */
  private static boolean isForGood(MessagingException failure) {
    for (Exception next = failure;
        next instanceof MessagingException mail;
        next = mail.getNextException()) {
      if (next instanceof SMTPAddressFailedException reader) {
        return reader.getReturnCode() / 100 == 5;
      }
      if (next instanceof SMTPSendFailedException sending
          && !sending.getCommand().startsWith("MAIL")) {
        return sending.getReturnCode() / 100 == 5;
      }
    }
    return false;
  }

  /** What stands deepest is what the server said. */
  private static String said(MessagingException failure) {
    Exception last = failure;
    while (last instanceof SendFailedException mail && mail.getNextException() != null) {
      last = mail.getNextException();
    }
    return last.getMessage() == null ? last.getClass().getSimpleName() : last.getMessage();
  }
}
