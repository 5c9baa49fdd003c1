package org.ziyara.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.ziyara.shared.Ascii;
import org.ziyara.shared.NotFoundException;

@ApplicationScoped
class AccountRepository {

  @PersistenceContext private EntityManager entityManager;

  Optional<Account> find(long accountId) {
    return Optional.ofNullable(entityManager.find(Account.class, accountId));
  }

  /** The account, one at a time: two clicks come one after the other. */
  Account lock(long accountId) {
    return Optional.ofNullable(
            entityManager.find(Account.class, accountId, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(NotFoundException::new);
  }

  Optional<Account> byUsername(String username) {
    if (!Ascii.is(username)) {
      return Optional.empty();
    }
    return entityManager
        .createQuery("SELECT a FROM Account a WHERE a.username = :username", Account.class)
        .setParameter("username", username)
        .getResultStream()
        .findFirst();
  }

  void add(Account account) {
    entityManager.persist(account);
    // its row must exist before those that refer to it
    entityManager.flush();
  }

  Optional<OneTimeCode> code(String token) {
    if (token == null || !Ascii.is(token)) {
      return Optional.empty();
    }
    return Optional.ofNullable(
        entityManager.find(OneTimeCode.class, token, LockModeType.PESSIMISTIC_WRITE));
  }

  void add(OneTimeCode code) {
    entityManager.persist(code);
  }

  void removeCodesOf(long accountId) {
    entityManager
        .createQuery("DELETE FROM OneTimeCode c WHERE c.accountId = :account")
        .setParameter("account", accountId)
        .executeUpdate();
  }

  void removeCodesExpiredBefore(Instant moment) {
    entityManager
        .createQuery("DELETE FROM OneTimeCode c WHERE c.expiresAt < :moment")
        .setParameter("moment", moment)
        .executeUpdate();
  }

  Optional<EmailProof> emailProof(long accountId) {
    return Optional.ofNullable(entityManager.find(EmailProof.class, accountId));
  }

  EmailProof add(EmailProof proof) {
    entityManager.persist(proof);
    return proof;
  }

  void remove(EmailProof proof) {
    entityManager.remove(proof);
  }

  void removeEmailProofsExpiredBefore(Instant moment) {
    entityManager
        .createQuery("DELETE FROM EmailProof p WHERE p.expiresAt < :moment")
        .setParameter("moment", moment)
        .executeUpdate();
  }

  void remove(OneTimeCode code) {
    entityManager.remove(code);
  }
}
