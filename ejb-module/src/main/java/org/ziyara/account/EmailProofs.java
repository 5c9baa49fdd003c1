package org.ziyara.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.ziyara.messaging.MessageKind;
import org.ziyara.messaging.Outbox;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.ZiyaraException;

/**
 * Finds out by a code whether an e-mail address is its owner's, before anything else goes there.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class EmailProofs {

  @Inject private AccountRepository accounts;
  @Inject private Outbox outbox;
  @Inject private Clock clock;

  /**
   * Remembers which address is to be proved, in place of an earlier one; nothing is sent yet.
   *
   * @param address null for none
   */
  public void propose(long accountId, String address) {
    accounts.lock(accountId);
    if (address == null || !Outbox.hasEmail()) {
      drop(accountId);
    } else {
      proof(accountId).orElseGet(() -> accounts.add(new EmailProof(accountId))).propose(address);
    }
  }

  /** Sends a code to the address that waits, if one does. */
  public void send(long accountId) {
    proof(accountId).ifPresent(proof -> send(proof, accounts.lock(accountId)));
  }

  private void send(EmailProof proof, Account account) {
    String code = OneTimeCode.random();
    Instant now = clock.instant();
    proof.sent(code, now);
    outbox.email(
        proof.address(),
        account.language(),
        MessageKind.CODE,
        Map.of("code", code, "minutes", OneTimeCode.VALID.toMinutes()),
        now.plus(OneTimeCode.VALID));
  }

  /**
   * Gives the account the address that the code proves; the code is used up.
   *
   * @throws ZiyaraException CODE_WRONG, also when it has expired
   */
  void redeem(long accountId, String typed) {
    Account account = accounts.lock(accountId);
    EmailProof proof = proof(accountId).orElseThrow(NotFoundException::new);
    if (!proof.fits(typed, clock.instant())) {
      throw new ZiyaraException("CODE_WRONG");
    }
    account.own(proof.address());
    accounts.remove(proof);
  }

  /** The address that waits to be proved. */
  Optional<String> waiting(long accountId) {
    return proof(accountId).filter(EmailProof::isSent).map(EmailProof::address);
  }

  void drop(long accountId) {
    proof(accountId).ifPresent(accounts::remove);
  }

  private Optional<EmailProof> proof(long accountId) {
    return accounts.emailProof(accountId);
  }
}
