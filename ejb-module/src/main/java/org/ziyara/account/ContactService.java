package org.ziyara.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.ziyara.messaging.Channels;
import org.ziyara.messaging.Outbox;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.ZiyaraException;

/** Where a family gets its messages, as it chooses itself. */
@Stateless
@RolesAllowed(Roles.FAMILY)
public class ContactService {

  @Inject private AccountRepository accounts;
  @Inject private EmailProofs proofs;
  @Inject private Throttle throttle;
  @Inject private Caller caller;

  /** Whether messages can go by e-mail at all. */
  public boolean hasEmail() {
    return Outbox.hasEmail();
  }

  public Contact mine() {
    Account account = caller.account();
    return new Contact(
        account.username(),
        account.email(),
        proofs.waiting(account.id()).orElse(null),
        account.channels());
  }

  /**
   * Sends a code to an address, which is used once the code has come back; until then all stays as
   * it was.
   *
   * @throws ZiyaraException EMAIL_INVALID, or TOO_MANY_ATTEMPTS when address or account have got
   *     too many codes
   * @throws NotFoundException where there is no mail server
   */
  public void propose(String typed) {
    if (!hasEmail()) {
      throw new NotFoundException();
    }
    Account account = caller.account();
    String address = EmailAddress.of(typed);
    throttle.attempt(Limit.CODE_SENT_EMAIL, address);
    throttle.attempt(Limit.CODE_SENT_PHONE, account.username());
    proofs.propose(account.id(), address);
    proofs.send(account.id());
  }

  /**
   * Takes the address that waits into use.
   *
   * @throws ZiyaraException CODE_WRONG, TOO_MANY_ATTEMPTS
   * @throws NotFoundException when no address waits
   */
  public void prove(String code) {
    long accountId = caller.accountId();
    throttle.attempt(Limit.CODE_TRIED, "account " + accountId);
    proofs.redeem(accountId, code);
  }

  /** Forgets the address that waits to be proved. */
  public void dropUnproved() {
    proofs.drop(caller.accountId());
  }

  /** Forgets the proved address: messages go by SMS. */
  public void removeEmail() {
    accounts.lock(caller.accountId()).disownEmail();
  }

  /**
   * @throws ZiyaraException EMAIL_REQUIRED for e-mail without a proved address
   */
  public void choose(Channels channels) {
    accounts.lock(caller.accountId()).choose(channels);
  }
}
