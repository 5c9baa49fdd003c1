package org.ziyara.apikey;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ziyara.account.Limit;
import org.ziyara.account.Throttle;
import org.ziyara.apikey.ApiKeyQueries.Stored;

/** Finds out who calls by a key. */
@Stateless
@PermitAll
public class KeyRecognitionService {

  /** A key's last use is known to the minute: no row is written for each call. */
  private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

  @Inject private KnownKeys known;
  @Inject private ApiKeyRepository keys;
  @Inject private ApiKeyQueries queries;
  @Inject private Throttle throttle;
  @Inject private Clock clock;

  /**
   * Whose key this is; empty for one that is unknown, expired or revoked.
   *
   * @param address where the request comes from: failures count for it
   * @throws org.ziyara.shared.ZiyaraException TOO_MANY_ATTEMPTS after too many failures
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public Optional<ApiCaller> recognise(String secret, String address) {
    Instant now = clock.instant();
    String hash = KeySecret.hash(secret);
    Optional<Stored> key =
        known.find(hash).or(() -> read(hash, now)).filter(k -> now.isBefore(k.expiresAt()));
    if (key.isEmpty()) {
      throttle.attempt(Limit.API_KEY_ADDRESS, address);
    }
    return key.map(Stored::caller);
  }

  private Optional<Stored> read(String hash, Instant now) {
    Optional<Stored> stored = queries.bySecret(hash);
    stored.ifPresent(
        key -> {
          known.remember(hash, key);
          if (key.lastUsedAt() == null || key.lastUsedAt().plus(NOTED_EVERY).isBefore(now)) {
            keys.used(key.caller().keyId(), now);
          }
        });
    return stored;
  }
}
