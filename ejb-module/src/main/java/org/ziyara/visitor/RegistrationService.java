package org.ziyara.visitor;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ziyara.account.EmailAddress;
import org.ziyara.account.Limit;
import org.ziyara.account.Password;
import org.ziyara.account.Throttle;
import org.ziyara.messaging.Outbox;
import org.ziyara.shared.Input;
import org.ziyara.shared.Transience;
import org.ziyara.shared.ZiyaraException;

/** Opens accounts for families: details, then a code that proves the phone. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RegistrationService {

  @Inject private RegistrationTransaction transaction;
  @Inject private CityQueries cities;
  @Inject private Throttle throttle;
  @Inject private Clock clock;

  /**
   * Opens an unverified account and sends a code to its phone; whoever registers a phone that has a
   * verified account gets the same answer, and the owner a message.
   *
   * @param address where the request comes from
   * @return the token under which the code is asked for
   * @throws org.ziyara.shared.InputRefusedException with all fields that cannot be taken, named as
   *     in {@link Registration}
   * @throws ZiyaraException TOO_MANY_ATTEMPTS when phone or address have got too many codes
   */
  public String register(Registration typed, String address) {
    Registration person = checked(typed);
    throttle.attempt(Limit.CODE_SENT_PHONE, person.phone());
    if (person.email() != null) {
      throttle.attempt(Limit.CODE_SENT_EMAIL, person.email());
    }
    throttle.attempt(Limit.CODE_SENT_ADDRESS, address);
    return Transience.repeat(() -> transaction.register(person));
  }

  /** Whether messages can go by e-mail at all. */
  public boolean hasEmail() {
    return Outbox.hasEmail();
  }

  /** The cities that may be named as home, by their French names. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<City> cities() {
    return cities.all();
  }

  /**
   * Verifies the account to which the code was sent, and returns its id.
   *
   * @throws ZiyaraException CODE_WRONG, TOO_MANY_ATTEMPTS, or DOCUMENT_TAKEN when another verified
   *     account has the same document
   * @throws org.ziyara.shared.NotFoundException for a token that was never given out
   */
  public long verify(String token, String code) {
    throttle.attempt(Limit.CODE_TRIED, token);
    return Transience.repeat(() -> transaction.verify(token, code));
  }

  /**
   * Sends a new code.
   *
   * @param address where the request comes from
   * @throws ZiyaraException TOO_MANY_ATTEMPTS
   */
  public void resend(String token, String address) {
    throttle.attempt(Limit.CODE_SENT_ADDRESS, address);
    Transience.repeat(() -> transaction.resend(token));
  }

  private Registration checked(Registration typed) {
    Input input = new Input();
    LocalDate today = LocalDate.now(clock);
    Registration person =
        new Registration(
            input.read("fullName", () -> PersonName.of(typed.fullName())),
            input.read("documentType", () -> documentType(typed.documentType())),
            input.read("documentNumber", () -> DocumentNumber.of(typed.documentNumber())),
            input.read("dateOfBirth", () -> BirthDate.of(typed.dateOfBirth(), today)),
            input.read("phone", () -> PhoneNumber.of(typed.phone())),
            input.read("email", () -> email(typed.email())),
            input.read("password", () -> Password.of(typed.password(), typed.phone())),
            typed.language(),
            input.read("home", () -> home(typed.home())));
    input.check();
    return person;
  }

  private static String email(String typed) {
    return typed == null || typed.isBlank() ? null : EmailAddress.of(typed);
  }

  private Home home(Home typed) {
    if (typed == null) {
      return Home.UNKNOWN;
    }
    if (typed.cityCode() != null && !cities.exists(typed.cityCode())) {
      throw new ZiyaraException("CITY_UNKNOWN");
    }
    return typed;
  }

  private static DocumentType documentType(DocumentType typed) {
    if (typed == null) {
      throw new ZiyaraException("DOCUMENT_TYPE_REQUIRED");
    }
    return typed;
  }
}
