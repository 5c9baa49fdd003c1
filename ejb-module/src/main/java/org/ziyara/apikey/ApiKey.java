package org.ziyara.apikey;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.ziyara.shared.Ids;

/** A key of the API; its secret is known to its holder alone. */
@Entity
public class ApiKey {

  @Id private Long id;
  private String name;
  private String secretHash;
  private Long accountId;
  private String scopes;
  private Instant createdAt;
  private Instant expiresAt;
  private Instant revokedAt;
  private Instant lastUsedAt;

  @Version private int version;

  protected ApiKey() {}

  ApiKey(
      String name,
      String secretHash,
      long accountId,
      Grants grants,
      Instant createdAt,
      Instant expiresAt) {
    this.id = Ids.next();
    this.name = name;
    this.secretHash = secretHash;
    this.accountId = accountId;
    this.scopes = grants.stored();
    this.createdAt = createdAt;
    this.expiresAt = expiresAt;
  }

  /** From now on the key opens nothing; a key revoked before stays as it is. */
  void revoke(Instant now) {
    if (revokedAt == null) {
      revokedAt = now;
    }
  }

  Long id() {
    return id;
  }
}
