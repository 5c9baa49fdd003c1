package org.ziyara.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.ziyara.messaging.Outbox;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.ZiyaraException;

/** Sends codes by SMS and checks what is typed. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class OneTimeCodes {

  private static final int DIGITS = 6;
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject private AccountRepository accounts;
  @Inject private Outbox outbox;
  @Inject private Clock clock;

  /**
   * Sends a code to the account's phone and returns the token under which it is asked for. Earlier
   * codes fit no more: they would prove the details of whoever registered the phone last.
   */
  public String send(Account account) {
    accounts.removeCodesOf(account.id());
    String code = newCode();
    OneTimeCode sent = new OneTimeCode(account.id(), code, clock.instant());
    accounts.add(sent);
    sms(account, code);
    return sent.token();
  }

  /** A token to which no code fits, for a phone that needs none: the page looks the same. */
  public String sendNothing() {
    OneTimeCode nothing = new OneTimeCode(null, newCode(), clock.instant());
    accounts.add(nothing);
    return nothing.token();
  }

  /** Sends a new code under the same token. */
  public void resend(String token) {
    OneTimeCode code = get(token);
    String renewed = newCode();
    code.renew(renewed, clock.instant());
    Optional.ofNullable(code.accountId())
        .flatMap(accounts::find)
        .ifPresent(account -> sms(account, renewed));
  }

  /**
   * Whose phone the code proves; the code is used up.
   *
   * @throws ZiyaraException CODE_WRONG, also when it has expired
   */
  public long redeem(String token, String typed) {
    OneTimeCode code = get(token);
    if (!code.fits(typed, clock.instant())) {
      throw new ZiyaraException("CODE_WRONG");
    }
    accounts.remove(code);
    return code.accountId();
  }

  private OneTimeCode get(String token) {
    return accounts.code(token).orElseThrow(NotFoundException::new);
  }

  private void sms(Account account, String code) {
    outbox.sms(
        account.username(),
        account.language(),
        "CODE",
        Map.of("code", code, "minutes", OneTimeCode.VALID.toMinutes()));
  }

  private static String newCode() {
    return String.format("%0" + DIGITS + "d", RANDOM.nextInt((int) Math.pow(10, DIGITS)));
  }
}
