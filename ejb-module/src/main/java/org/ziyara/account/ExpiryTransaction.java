package org.ziyara.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;

/** Removes attempts and codes whose time is over, in one transaction. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class ExpiryTransaction {

  /** How long after its end a code can still be replaced under the same token. */
  private static final Duration RENEWABLE = Duration.ofHours(1);

  @Inject private ThrottleRepository attempts;
  @Inject private AccountRepository accounts;
  @Inject private Clock clock;

  void removeExpired() {
    Instant now = clock.instant();
    attempts.removeOpenedBefore(now.minus(longestWindow()));
    accounts.removeCodesExpiredBefore(now.minus(RENEWABLE));
    accounts.removeEmailProofsExpiredBefore(now.minus(RENEWABLE));
  }

  private static Duration longestWindow() {
    return Stream.of(Limit.values())
        .map(limit -> limit.rate().window())
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }
}
