package org.ziyara.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.ziyara.shared.Row;

/** Attempts count even when the transaction they belong to is rolled back. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class ThrottleRepository {

  @PersistenceContext private EntityManager entityManager;

  /** How many there have been since the window was opened. */
  record Attempts(int count, Instant windowStart) {}

  /** Counts one more, in a new window when the last one was opened before {@code windowStart}. */
  Attempts count(String keyHash, Instant now, Instant windowStart) {
    entityManager
        .createNativeQuery(
            """
            INSERT INTO throttle (key_hash, failures, window_start) VALUES (?1, 1, ?2)
            ON DUPLICATE KEY UPDATE
              failures = CASE WHEN window_start < ?3 THEN 1 ELSE failures + 1 END,
              window_start = CASE WHEN window_start < ?3 THEN ?2 ELSE window_start END
            """)
        .setParameter(1, keyHash)
        .setParameter(2, utc(now))
        .setParameter(3, utc(windowStart))
        .executeUpdate();
    return Row.list(
            entityManager
                .createNativeQuery(
                    "SELECT failures, window_start FROM throttle WHERE key_hash = ?1")
                .setParameter(1, keyHash),
            row -> new Attempts(row.integer(), row.instant()))
        .get(0);
  }

  void forget(String keyHash) {
    entityManager
        .createNativeQuery("DELETE FROM throttle WHERE key_hash = ?1")
        .setParameter(1, keyHash)
        .executeUpdate();
  }

  void removeOpenedBefore(Instant moment) {
    entityManager
        .createNativeQuery("DELETE FROM throttle WHERE window_start < ?1")
        .setParameter(1, utc(moment))
        .executeUpdate();
  }

  private static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
