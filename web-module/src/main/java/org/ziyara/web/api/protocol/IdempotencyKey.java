package org.ziyara.web.api.protocol;

import java.util.UUID;
import org.ziyara.shared.ZiyaraException;

/** What a program sends with a request that may be repeated without being done twice. */
public record IdempotencyKey(UUID uuid) {

  public static final String HEADER = "Idempotency-Key";

  /**
   * Reads the header.
   *
   * @throws ZiyaraException REQUEST_MALFORMED when it is no UUID
   */
  public static IdempotencyKey valueOf(String header) {
    try {
      return new IdempotencyKey(UUID.fromString(header.strip()));
    } catch (IllegalArgumentException e) {
      throw new ZiyaraException("REQUEST_MALFORMED");
    }
  }
}
