package org.ziyara.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Optional;

/** Checks who somebody says to be. */
@Stateless
@PermitAll
public class SignInService {

  /** Compared when there is no such account, so that the answer takes as long. */
  private static final String NOBODY = PasswordHash.of("nobody");

  @Inject private AccountRepository accounts;
  @Inject private Throttle throttle;

  /**
   * The account with this name and password; empty whatever is wrong. In no transaction: who waits
   * for a slow hash must not keep a connection from others.
   *
   * @param address where the request comes from
   * @throws org.ziyara.shared.ZiyaraException TOO_MANY_ATTEMPTS
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public Optional<SignedIn> signIn(String username, String password, String address) {
    throttle.attempt(Limit.SIGN_IN_ADDRESS, address);
    throttle.attempt(Limit.SIGN_IN_NAME, username);
    Optional<Account> account = accounts.byUsername(username).filter(Account::isEnabled);
    String hash = account.map(Account::passwordHash).orElse(NOBODY);
    boolean matches = Password.canBe(password) && PasswordHash.matches(password, hash);
    if (account.isEmpty() || !matches) {
      return Optional.empty();
    }
    throttle.forget(Limit.SIGN_IN_NAME, username);
    return account.map(found -> new SignedIn(found.id(), found.role()));
  }

  /** The person who has signed in. */
  public record SignedIn(long accountId, Role role) implements Serializable {}
}
