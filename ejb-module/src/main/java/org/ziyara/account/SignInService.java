package org.ziyara.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Checks who somebody says to be. */
@Stateless
@PermitAll
public class SignInService {

  /** Compared when there is no such account, so that the answer takes as long. */
  private static final String NOBODY = PasswordHash.of("nobody");

  @Inject private AccountRepository accounts;

  /** The account with this name and password; empty whatever is wrong. */
  public Optional<SignedIn> signIn(String username, String password) {
    Optional<Account> account = accounts.byUsername(username).filter(Account::isEnabled);
    String hash = account.map(Account::passwordHash).orElse(NOBODY);
    boolean matches = PasswordHash.matches(password, hash);
    return account.filter(found -> matches).map(a -> new SignedIn(a.id(), a.role()));
  }

  /** The person who has signed in. */
  public record SignedIn(long accountId, Role role) {}
}
