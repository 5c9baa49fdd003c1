package org.ziyara.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Attempts count even when the transaction they belong to is rolled back. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class ThrottleRepository {

  @PersistenceContext private EntityManager entityManager;

  /** Counts one more and returns how many there were since the start of the window. */
  int count(String keyHash, Instant now, Instant windowStart) {
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
    return ((Number)
            entityManager
                .createNativeQuery("SELECT failures FROM throttle WHERE key_hash = ?1")
                .setParameter(1, keyHash)
                .getSingleResult())
        .intValue();
  }

  void forget(String keyHash) {
    entityManager
        .createNativeQuery("DELETE FROM throttle WHERE key_hash = ?1")
        .setParameter(1, keyHash)
        .executeUpdate();
  }

  private static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
