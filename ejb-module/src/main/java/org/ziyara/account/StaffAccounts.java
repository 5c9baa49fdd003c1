package org.ziyara.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.ziyara.shared.Input;
import org.ziyara.shared.PlainText;
import org.ziyara.shared.ZiyaraException;

/** Opens accounts for those who work in institutions. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class StaffAccounts {

  private static final int NAME_LENGTH = 120;
  private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9.-]{2,39}");
  private static final Set<Role> STAFF = EnumSet.of(Role.GATE, Role.DESK, Role.DIRECTOR);
  private static final Set<String> LANGUAGES = Set.of("ar", "fr", "zgh", "en");

  @Inject private AccountRepository accounts;
  @Inject private Clock clock;

  /**
   * Who works there, and as what.
   *
   * @param password null for an account in whose name programs act, and nobody signs in
   */
  public record NewStaff(
      String username, String displayName, Role role, String language, String password) {}

  /**
   * @throws org.ziyara.shared.InputRefusedException with every field that cannot be taken
   */
  public Account open(NewStaff person, long institutionId) {
    Input input = new Input();
    input.read("username", () -> newUsername(person.username()));
    String name = input.read("displayName", () -> PlainText.of(person.displayName(), NAME_LENGTH));
    input.read("role", () -> among(STAFF, person.role(), "ROLE_INVALID"));
    input.read("language", () -> among(LANGUAGES, person.language(), "LANGUAGE_UNKNOWN"));
    String password = input.read("password", () -> password(person));
    input.check();
    Account account =
        Account.ofStaff(
            person.username(),
            PasswordHash.of(password),
            person.role(),
            institutionId,
            name,
            person.language(),
            clock.instant());
    accounts.add(account);
    return account;
  }

  private String newUsername(String typed) {
    if (!USERNAME.matcher(typed).matches()) {
      throw new ZiyaraException("USERNAME_INVALID");
    }
    if (accounts.byUsername(typed).isPresent()) {
      throw new ZiyaraException("USERNAME_TAKEN");
    }
    return typed;
  }

  /** Without one, a secret that nobody can know. */
  private static String password(NewStaff person) {
    return person.password() == null
        ? UUID.randomUUID().toString()
        : Password.of(person.password(), person.username());
  }

  private static <T> T among(Set<T> known, T value, String code) {
    if (!known.contains(value)) {
      throw new ZiyaraException(code);
    }
    return value;
  }
}
