package org.ziyara.web.api;

import java.time.Instant;
import java.util.List;
import org.ziyara.apikey.KeyView;
import org.ziyara.web.api.protocol.MayBeAbsent;
import org.ziyara.web.api.protocol.Versioned;

/**
 * A key of this API.
 *
 * @param account the name of the account in whose name it acts
 * @param institution the code of its institution; absent for the centre
 * @param key the key itself, told once: when it is made
 * @param lastUsedAt to the minute
 */
public record KeyAnswer(
    long id,
    String name,
    String account,
    @MayBeAbsent String institution,
    List<String> scopes,
    @MayBeAbsent String key,
    Instant createdAt,
    Instant expiresAt,
    @MayBeAbsent Instant revokedAt,
    @MayBeAbsent Instant lastUsedAt,
    int version)
    implements Versioned {

  static KeyAnswer of(KeyView view) {
    return of(view, null);
  }

  static KeyAnswer of(KeyView view, String key) {
    return new KeyAnswer(
        view.id(),
        view.name(),
        view.account(),
        view.institution(),
        view.grants().written(),
        key,
        view.createdAt(),
        view.expiresAt(),
        view.revokedAt(),
        view.lastUsedAt(),
        view.version());
  }

  @Override
  public String path() {
    return "keys/" + id;
  }
}
