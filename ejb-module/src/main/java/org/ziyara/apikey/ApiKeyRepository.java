package org.ziyara.apikey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.ziyara.shared.NotFoundException;

@ApplicationScoped
class ApiKeyRepository {

  @PersistenceContext private EntityManager entityManager;

  void add(ApiKey key) {
    entityManager.persist(key);
  }

  ApiKey lock(long keyId) {
    ApiKey key = entityManager.find(ApiKey.class, keyId, LockModeType.PESSIMISTIC_WRITE);
    if (key == null) {
      throw new NotFoundException();
    }
    return key;
  }

  /** Notes the use of a key without touching its version. */
  @Transactional
  void used(long keyId, Instant now) {
    entityManager
        .createNativeQuery("UPDATE api_key SET last_used_at = ?2 WHERE id = ?1")
        .setParameter(1, keyId)
        .setParameter(2, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
        .executeUpdate();
  }
}
