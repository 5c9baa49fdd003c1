package org.ziyara.apikey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ziyara.account.Role;
import org.ziyara.shared.Row;

@ApplicationScoped
class ApiKeyQueries {

  private static final String VIEW =
      """
      SELECT k.id, k.name, a.username, i.code, k.scopes, k.created_at, k.expires_at, k.revoked_at,
             k.last_used_at, k.version
      FROM api_key k
      JOIN account a ON a.id = k.account_id
      LEFT JOIN institution i ON i.id = a.institution_id
      """;

  @PersistenceContext private EntityManager entityManager;

  /** A key that is neither revoked nor of an account that is shut. */
  record Stored(ApiCaller caller, Instant expiresAt, Instant lastUsedAt) {}

  Optional<Stored> bySecret(String secretHash) {
    return Row.list(
            entityManager
                .createNativeQuery(
                    """
                    SELECT k.id, k.account_id, a.role, k.scopes, k.expires_at, k.last_used_at
                    FROM api_key k JOIN account a ON a.id = k.account_id
                    WHERE k.secret_hash = ?1 AND k.revoked_at IS NULL AND a.enabled
                    """)
                .setParameter(1, secretHash),
            row ->
                new Stored(
                    new ApiCaller(
                        row.number(),
                        row.number(),
                        row.constant(Role.class),
                        Grants.parse(row.text())),
                    row.instant(),
                    row.instant()))
        .stream()
        .findFirst();
  }

  Optional<KeyView> byId(long keyId) {
    return Row.list(
            entityManager.createNativeQuery(VIEW + " WHERE k.id = ?1").setParameter(1, keyId),
            ApiKeyQueries::view)
        .stream()
        .findFirst();
  }

  /** The newest first, from the one made before {@code beforeId}. */
  List<KeyView> before(long beforeId, int limit) {
    return Row.list(
        entityManager
            .createNativeQuery(VIEW + " WHERE k.id < ?1 ORDER BY k.id DESC")
            .setParameter(1, beforeId)
            .setMaxResults(limit),
        ApiKeyQueries::view);
  }

  private static KeyView view(Row row) {
    return new KeyView(
        row.number(),
        row.text(),
        row.text(),
        row.text(),
        Grants.parse(row.text()),
        row.instant(),
        row.instant(),
        row.instant(),
        row.instant(),
        row.integer());
  }
}
