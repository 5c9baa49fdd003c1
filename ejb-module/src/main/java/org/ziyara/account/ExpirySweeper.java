package org.ziyara.account;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;

/** Removes counted attempts and codes that nobody can use any more. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
public class ExpirySweeper {

  /** How long after its end a code can still be replaced under the same token. */
  private static final Duration RENEWABLE = Duration.ofHours(1);

  @Inject private ThrottleRepository attempts;
  @Inject private AccountRepository accounts;
  @Inject private Clock clock;

  @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
  void sweep() {
    Instant now = clock.instant();
    attempts.removeOpenedBefore(now.minus(longestWindow()));
    accounts.removeCodesExpiredBefore(now.minus(RENEWABLE));
  }

  private static Duration longestWindow() {
    return Stream.of(Limit.values())
        .map(limit -> limit.rate().window())
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }
}
