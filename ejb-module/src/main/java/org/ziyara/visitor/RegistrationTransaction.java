package org.ziyara.visitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.ziyara.account.Account;
import org.ziyara.account.Accounts;
import org.ziyara.account.EmailProofs;
import org.ziyara.account.OneTimeCodes;
import org.ziyara.messaging.MessageKind;
import org.ziyara.messaging.Outbox;
import org.ziyara.shared.ZiyaraException;

/** The transactions of registering; each may lose against a concurrent one and be repeated. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class RegistrationTransaction {

  @Inject private VisitorRepository visitors;
  @Inject private Accounts accounts;
  @Inject private OneTimeCodes codes;
  @Inject private EmailProofs emails;
  @Inject private Outbox outbox;
  @Inject private Clock clock;

  /** Opens the account, unverified, and returns the token under which its code is asked for. */
  String register(Registration person) {
    Optional<Account> known = accounts.byUsername(person.phone());
    if (known.isPresent() && visitors.isVerified(known.get().id())) {
      outbox.sms(
          person.phone(), known.get().language(), MessageKind.ALREADY_REGISTERED, Map.of(), null);
      return codes.send(known.get());
    }
    Account account = known.map(found -> reopened(found, person)).orElseGet(() -> open(person));
    emails.propose(account.id(), person.email());
    return codes.send(account);
  }

  private Account open(Registration person) {
    Account account =
        accounts.open(person.phone(), person.password(), person.fullName(), person.language());
    Visitor visitor =
        new Visitor(
            account.id(),
            person.fullName(),
            person.dateOfBirth(),
            person.documentType(),
            person.documentNumber(),
            person.phone());
    visitor.liveIn(person.home());
    visitors.add(visitor);
    return account;
  }

  /** A phone that was never proved: whoever registers it now may do so. */
  private Account reopened(Account account, Registration person) {
    account.reopen(person.password(), person.fullName(), person.language());
    Visitor visitor = visitors.get(account.id());
    visitor.describe(
        person.fullName(), person.dateOfBirth(), person.documentType(), person.documentNumber());
    visitor.liveIn(person.home());
    return account;
  }

  /**
   * Verifies the account whose phone the code proves, and returns its id. Now its owner is asked
   * whether the e-mail address is theirs, too.
   */
  long verify(String token, String code) {
    long accountId = codes.redeem(token, code);
    Visitor visitor = visitors.get(accountId);
    if (visitors.isDocumentTaken(visitor)) {
      throw new ZiyaraException("DOCUMENT_TAKEN");
    }
    visitor.verify(clock.instant());
    visitors.flush();
    accounts.enable(accountId);
    emails.send(accountId);
    return accountId;
  }

  void resend(String token) {
    codes.resend(token);
  }
}
