package org.ziyara.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ziyara.messaging.Channel;
import org.ziyara.policy.PolicyQueries;
import org.ziyara.rules.Policy;
import org.ziyara.rules.PolicyName;

/** Takes what is to be sent, and writes down what came of it: nothing is sent in a transaction. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class DeliveryTransaction {

  private static final int AT_ONCE = 50;

  /** Longer than a gateway is waited for: if no outcome has been written by then, we have died. */
  private static final Duration LEASE = Duration.ofMinutes(2);

  private static final Duration UNTIL_REACHABLE = Duration.ofMinutes(1);

  @Inject private DeliveryRepository messages;
  @Inject private PolicyQueries policies;
  @Inject private Clock clock;

  /** Gives up what is of no use any more. */
  void expire(Channel channel) {
    messages.expire(channel, clock.instant());
  }

  /** Some messages to send: the others only when nothing urgent waits, and not at night. */
  List<DueMessage> claim(Channel channel) {
    Instant now = clock.instant();
    Instant leaseEnd = now.plus(LEASE);
    List<DueMessage> urgent = messages.claim(channel, true, now, leaseEnd, AT_ONCE);
    return urgent.isEmpty() && !isQuiet()
        ? messages.claim(channel, false, now, leaseEnd, AT_ONCE)
        : urgent;
  }

  void record(Map<DueMessage, Outcome> outcomes) {
    Instant now = clock.instant();
    Attempts attempts = new Attempts(policy().number(PolicyName.MESSAGE_ATTEMPTS));
    outcomes.forEach((message, outcome) -> record(message, outcome, attempts, now));
  }

  private void record(DueMessage message, Outcome outcome, Attempts attempts, Instant now) {
    switch (outcome.verdict()) {
      case SENT -> messages.sent(message.id(), now);
      case REFUSED -> messages.dead(message.id(), outcome.failure(), now);
      case UNREACHABLE ->
          messages.again(message.id(), outcome.failure(), now.plus(UNTIL_REACHABLE), 0);
      case FAILED -> {
        Optional<Duration> pause = attempts.next(message.attempts() + 1);
        if (pause.isPresent()) {
          messages.again(message.id(), outcome.failure(), now.plus(pause.get()), 1);
        } else {
          messages.dead(message.id(), outcome.failure(), now);
        }
      }
      default -> throw new IllegalStateException(outcome.toString());
    }
  }

  private boolean isQuiet() {
    Policy policy = policy();
    QuietHours quiet =
        new QuietHours(
            policy.number(PolicyName.MESSAGE_QUIET_FROM),
            policy.number(PolicyName.MESSAGE_QUIET_UNTIL));
    return quiet.covers(LocalTime.now(clock));
  }

  private Policy policy() {
    return policies.nation().on(LocalDate.now(clock));
  }
}
