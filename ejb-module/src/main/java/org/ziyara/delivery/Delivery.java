package org.ziyara.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Logger;
import org.ziyara.delivery.Outcome.Verdict;

/**
 * Sends what is due, some messages at once. A message goes out at least once, and twice only when
 * the server dies between the gateway's answer and its record; its id says so to the gateway.
 */
@ApplicationScoped
class Delivery {

  private static final Logger LOG = Logger.getLogger(Delivery.class.getName());
  private static final Duration REST = Duration.ofSeconds(10);

  @Inject private DeliveryTransaction transaction;
  @Inject private SmsGateway gateway;

  private long restingUntil = System.nanoTime();
  private boolean reachable = true;

  void deliverDue() {
    if (!gateway.isConfigured() || System.nanoTime() - restingUntil < 0) {
      return;
    }
    transaction.expire();
    List<DueMessage> due = transaction.claim();
    while (!due.isEmpty()) {
      Map<DueMessage, Outcome> outcomes = send(due);
      transaction.record(outcomes);
      boolean absent = outcomes.values().stream().anyMatch(Delivery::isUnreachable);
      tell(absent);
      if (absent) {
        restingUntil = System.nanoTime() + REST.toNanos();
        return;
      }
      due = transaction.claim();
    }
  }

  /** Once for each time that the gateway goes or comes back. */
  private void tell(boolean absent) {
    if (absent == reachable) {
      reachable = !absent;
      LOG.warning(
          absent ? "The SMS gateway cannot be reached; messages wait" : "The SMS gateway is back");
    }
  }

  private Map<DueMessage, Outcome> send(List<DueMessage> due) {
    Map<DueMessage, CompletableFuture<Outcome>> sending = new LinkedHashMap<>();
    due.forEach(message -> sending.put(message, gateway.send(message)));
    Map<DueMessage, Outcome> outcomes = new LinkedHashMap<>();
    sending.forEach((message, outcome) -> outcomes.put(message, outcome.join()));
    return outcomes;
  }

  private static boolean isUnreachable(Outcome outcome) {
    return outcome.verdict() == Verdict.UNREACHABLE;
  }
}
