package org.ziyara.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;
import org.ziyara.shared.NotFoundException;

/** Opens accounts, for the components that know the people behind them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Accounts {

  /** The longest username. */
  public static final int USERNAME_LENGTH = 40;

  @Inject private AccountRepository accounts;
  @Inject private Clock clock;

  public Optional<Account> byUsername(String username) {
    return accounts.byUsername(username);
  }

  /** A new account of a family. */
  public Account open(String phone, String password, String displayName, String language) {
    Account account =
        Account.ofFamily(phone, PasswordHash.of(password), displayName, language, clock.instant());
    accounts.add(account);
    return account;
  }

  /** Opens the door to an account whose phone has been proved. */
  public void enable(long accountId) {
    accounts.find(accountId).orElseThrow(NotFoundException::new).enable();
  }
}
