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

  Optional<Account> byUsername(String username) {
    return entityManager
        .createQuery("SELECT a FROM Account a WHERE a.username = :username", Account.class)
        .setParameter("username", username)
        .getResultStream()
        .findFirst();
  }
}
