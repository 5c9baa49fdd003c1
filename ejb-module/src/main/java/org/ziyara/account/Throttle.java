package org.ziyara.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import org.ziyara.account.ThrottleRepository.Attempts;
import org.ziyara.shared.ZiyaraException;

/** Counts attempts and refuses those beyond the limit; what is counted is kept as a hash only. */
@ApplicationScoped
public class Throttle {

  @Inject private ThrottleRepository attempts;
  @Inject private Clock clock;

  /**
   * Counts an attempt, in a transaction of its own.
   *
   * @throws ZiyaraException TOO_MANY_ATTEMPTS with the minutes to wait
   */
  public void attempt(Limit limit, String key) {
    Instant now = clock.instant();
    Rate rate = limit.rate();
    Attempts made = attempts.count(hash(limit, key), now, now.minus(rate.window()));
    if (made.count() > rate.most()) {
      long minutes = rate.minutesLeft(made.windowStart(), now);
      throw new ZiyaraException("TOO_MANY_ATTEMPTS", Map.of("minutes", minutes));
    }
  }

  /** Forgets the attempts after a success. */
  public void forget(Limit limit, String key) {
    attempts.forget(hash(limit, key));
  }

  private static String hash(Limit limit, String key) {
    try {
      byte[] text = (limit.name() + ' ' + key).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
