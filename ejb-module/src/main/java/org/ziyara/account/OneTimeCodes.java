package org.ziyara.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.ziyara.messaging.MessageKind;
import org.ziyara.messaging.Outbox;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.ZiyaraException;

/** Sends codes by SMS and checks what is typed. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class OneTimeCodes {

  @Inject private AccountRepository accounts;
  @Inject private Throttle throttle;
  @Inject private Outbox outbox;
  @Inject private Clock clock;

  /**
   * Sends a code to the account's phone and returns the token under which it is asked for. Earlier
   * codes fit no more: they would prove the details of whoever registered the phone last.
   */
  public String send(Account account) {
    accounts.removeCodesOf(account.id());
    OneTimeCode code = new OneTimeCode(account.id(), sent(account), clock.instant());
    accounts.add(code);
    return code.token();
  }

  /**
   * Sends a new code under the same token.
   *
   * @throws ZiyaraException TOO_MANY_ATTEMPTS when the phone has got too many
   */
  public void resend(String token) {
    OneTimeCode code = get(token);
    Account account = accounts.find(code.accountId()).orElseThrow(NotFoundException::new);
    throttle.attempt(Limit.CODE_SENT_PHONE, account.username());
    code.renew(sent(account), clock.instant());
  }

  /**
   * The code that was sent. An open account needs none: it gets a secret that nobody can guess, so
   * that whoever asks cannot tell it from others.
   */
  private String sent(Account account) {
    if (account.isEnabled()) {
      return UUID.randomUUID().toString();
    }
    String code = OneTimeCode.random();
    outbox.sms(
        account.username(),
        account.language(),
        MessageKind.CODE,
        Map.of("code", code, "minutes", OneTimeCode.VALID.toMinutes()),
        clock.instant().plus(OneTimeCode.VALID));
    return code;
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
}
