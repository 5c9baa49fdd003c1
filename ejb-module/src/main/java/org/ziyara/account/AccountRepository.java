package org.ziyara.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@ApplicationScoped
class AccountRepository {

  @PersistenceContext private EntityManager entityManager;

  Optional<Account> find(long accountId) {
    return Optional.ofNullable(entityManager.find(Account.class, accountId));
  }
}
