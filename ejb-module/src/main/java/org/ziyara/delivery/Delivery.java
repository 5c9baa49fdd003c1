package org.ziyara.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import org.ziyara.delivery.Outcome.Verdict;

/**
 * Sends what is due on one channel, some messages at once. A message goes out at least once, and
 * twice only when the server dies between the gateway's answer and its record; its id says so to
 * the gateway.
 */
final class Delivery {

  private static final Logger LOG = Logger.getLogger(Delivery.class.getName());
  private static final Duration REST = Duration.ofSeconds(10);

  private final DeliveryTransaction transaction;
  private final Gateway gateway;

  private long restingUntil = System.nanoTime();
  private boolean reachable = true;

  Delivery(DeliveryTransaction transaction, Gateway gateway) {
    this.transaction = transaction;
    this.gateway = gateway;
  }

  void deliverDue() {
    if (!gateway.isConfigured() || System.nanoTime() - restingUntil < 0) {
      return;
    }
    transaction.expire(gateway.channel());
    List<DueMessage> due = transaction.claim(gateway.channel());
    while (!due.isEmpty()) {
      Map<DueMessage, Outcome> outcomes = gateway.send(due);
      transaction.record(outcomes);
      boolean absent = outcomes.values().stream().anyMatch(Delivery::isUnreachable);
      tell(absent);
      if (absent) {
        restingUntil = System.nanoTime() + REST.toNanos();
        return;
      }
      due = transaction.claim(gateway.channel());
    }
  }

  /** Once for each time that the gateway goes or comes back. */
  private void tell(boolean absent) {
    if (absent == reachable) {
      reachable = !absent;
      LOG.warning(
          "The gateway for %s %s"
              .formatted(
                  gateway.channel(), absent ? "cannot be reached; messages wait" : "is back"));
    }
  }

  private static boolean isUnreachable(Outcome outcome) {
    return outcome.verdict() == Verdict.UNREACHABLE;
  }
}
