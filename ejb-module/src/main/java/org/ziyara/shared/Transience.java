package org.ziyara.shared;

import dev.failsafe.Failsafe;
import dev.failsafe.RetryPolicy;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Repeats a transaction that lost against a concurrent one: deadlock, lock time-out, a snapshot
 * that is too old, a unique key that another transaction took first, or a row that it changed
 * first. Bounded and jittered, outside the transaction; the repetition sees the winner and decides
 * afresh.
 */
public final class Transience {

  /**
   * ER_LOCK_DEADLOCK, ER_LOCK_WAIT_TIMEOUT, ER_CHECKREAD, ER_DUP_ENTRY and ER_AUTOINC_READ_FAILED
   * (a deadlock, too) of MySQL and MariaDB.
   */
  private static final Set<Integer> TRANSIENT = Set.of(1213, 1205, 1020, 1062, 1467);

  private static final RetryPolicy<Object> POLICY =
      RetryPolicy.builder()
          .handleIf(Transience::isTransient)
          .withMaxRetries(5)
          .withBackoff(Duration.ofMillis(10), Duration.ofMillis(200))
          .withJitter(0.5)
          .build();

  private Transience() {}

  /**
   * The result of the transaction, repeated while it loses.
   *
   * @throws ZiyaraException BUSY when it loses again and again
   */
  public static <T> T repeat(Supplier<T> transaction) {
    try {
      return Failsafe.with(POLICY).get(transaction::get);
    } catch (RuntimeException e) {
      if (isTransient(e)) {
        throw new ZiyaraException("BUSY");
      }
      throw e;
    }
  }

  /** The same for a transaction without a result. */
  public static void repeat(Runnable transaction) {
    repeat(
        () -> {
          transaction.run();
          return null;
        });
  }

  /** Whether the failure comes from a lost race. */
  public static boolean isTransient(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof OptimisticLockException
          || cause instanceof TransientException
          || (cause instanceof SQLException sql && TRANSIENT.contains(sql.getErrorCode()))) {
        return true;
      }
    }
    return false;
  }
}
