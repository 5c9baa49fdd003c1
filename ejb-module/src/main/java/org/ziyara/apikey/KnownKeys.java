package org.ziyara.apikey;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ziyara.apikey.ApiKeyQueries.Stored;

/**
 * The keys that this server has seen a moment ago, so that a program which calls often costs no
 * statement each time. What is revoked elsewhere is forgotten here once it is no longer fresh.
 */
@ApplicationScoped
class KnownKeys {

  /** After this time every server has noticed that a key was revoked or an account shut. */
  static final Duration FRESH = Duration.ofSeconds(5);

  private static final int MOST = 10_000;

  private record Known(Stored key, long readAt) {

    boolean isFresh(long now) {
      return now - readAt < FRESH.toNanos();
    }
  }

  private final Map<String, Known> bySecretHash = new ConcurrentHashMap<>();

  Optional<Stored> find(String secretHash) {
    Known known = bySecretHash.get(secretHash);
    return Optional.ofNullable(known).filter(key -> key.isFresh(System.nanoTime())).map(Known::key);
  }

  void remember(String secretHash, Stored key) {
    long now = System.nanoTime();
    if (bySecretHash.size() >= MOST) {
      bySecretHash.values().removeIf(known -> !known.isFresh(now));
    }
    bySecretHash.put(secretHash, new Known(key, now));
  }
}
