package org.ziyara.apikey;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import org.ziyara.account.Account;
import org.ziyara.account.Accounts;
import org.ziyara.account.Role;
import org.ziyara.account.Roles;
import org.ziyara.audit.AuditTrail;
import org.ziyara.shared.Input;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.PlainText;
import org.ziyara.shared.ZiyaraException;

/** Makes and revokes the keys of the API. */
@Stateless
@RolesAllowed(Roles.CENTRAL)
public class ApiKeyService {

  /** The longest name of a key. */
  public static final int NAME_LENGTH = 80;

  private static final String API_KEY = "API_KEY";
  private static final Period LONGEST = Period.ofYears(2);

  @Inject private ApiKeyRepository keys;
  @Inject private ApiKeyQueries queries;
  @Inject private Accounts accounts;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /**
   * What is asked for.
   *
   * @param account the name of the staff member in whose name the key acts
   * @param scopes in the form of {@link Grants}
   * @param days until it expires
   */
  public record NewKey(String name, String account, List<String> scopes, int days) {}

  /** A key that was made, with its secret, which nobody can see again. */
  public record Issued(long id, String secret) {}

  /**
   * @throws org.ziyara.shared.InputRefusedException with every field that cannot be taken
   */
  public Issued issue(NewKey wanted) {
    Input input = new Input();
    String name = input.read("name", () -> PlainText.of(wanted.name(), NAME_LENGTH));
    Account account = input.read("account", () -> staff(wanted.account()));
    Grants grants = input.read("scopes", () -> Grants.parse(wanted.scopes()));
    Instant now = clock.instant();
    Instant expiresAt = input.read("days", () -> expiry(wanted.days(), now));
    input.check();
    String secret = KeySecret.next();
    ApiKey key = new ApiKey(name, KeySecret.hash(secret), account.id(), grants, now, expiresAt);
    keys.add(key);
    audit.record("API_KEY_ISSUED", API_KEY, key.id(), account.institutionId(), grants.stored());
    return new Issued(key.id(), secret);
  }

  private Account staff(String username) {
    return accounts
        .byUsername(username)
        .filter(account -> account.role() != Role.FAMILY && account.isEnabled())
        .orElseThrow(() -> new ZiyaraException("ACCOUNT_UNKNOWN"));
  }

  private static Instant expiry(int days, Instant now) {
    Instant latest = now.atZone(ZoneOffset.UTC).plus(LONGEST).toInstant();
    Instant expiry = now.atZone(ZoneOffset.UTC).plusDays(days).toInstant();
    if (days < 1 || expiry.isAfter(latest)) {
      throw new ZiyaraException("EXPIRY_INVALID");
    }
    return expiry;
  }

  /** Revokes a key: every server refuses it within {@link KnownKeys#FRESH}. */
  public void revoke(long keyId) {
    keys.lock(keyId).revoke(clock.instant());
    audit.record("API_KEY_REVOKED", API_KEY, keyId, null, null);
  }

  public KeyView get(long keyId) {
    return queries.byId(keyId).orElseThrow(NotFoundException::new);
  }

  /**
   * The newest first.
   *
   * @param beforeId where the last page ended; null for the first
   */
  public List<KeyView> list(Long beforeId, int limit) {
    return queries.before(beforeId == null ? Long.MAX_VALUE : beforeId, limit);
  }
}
