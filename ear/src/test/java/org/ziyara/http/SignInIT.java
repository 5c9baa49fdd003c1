package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ziyara.account.Limit;
import org.ziyara.fixture.Application;
import org.ziyara.fixture.Client;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Family;
import org.ziyara.fixture.Form;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Page;
import org.ziyara.fixture.Throttles;

/** Signing in: who gets in, how often one may try, and what the session is. */
class SignInIT {

  private static final int ATTEMPTS = 10;

  private final Institution institution = Institution.live();
  private final Family family = Family.of(institution);

  @Test
  void theSessionOfBeforeIsWorthNothingAfterwards() {
    Client client = Client.reading("fr");
    client.open("/family/visits");
    String planted = session(client);
    client.signIn(family.phone());
    assertThat(session(client)).isNotEqualTo(planted);

    Client attacker = Client.withCookie("JSESSIONID", planted);
    assertThat(attacker.open("/family/visits").path()).isEqualTo("/sign-in");
  }

  @Test
  void signingOutEndsTheSession() {
    Client client = family.signedIn("fr");
    String session = session(client);
    Page home = client.open("/").form(".sign-out").submit();
    assertThat(home.path()).isEqualTo("/");
    assertThat(client.open("/family/visits").path()).isEqualTo("/sign-in");
    Client thief = Client.withCookie("JSESSIONID", session);
    assertThat(thief.open("/family/visits").path()).isEqualTo("/sign-in");
  }

  @ParameterizedTest
  @ValueSource(strings = {"+212799999999", "no.officer", "أمينة", "x' OR '1'='1"})
  void whoIsUnknownGetsTheAnswerOfAWrongPassword(String username) {
    String unknown = signIn(username, "Wrong-2026!").errors().get(0);
    assertThat(unknown).isEqualTo(signIn(family.phone(), "Wrong-2026!").errors().get(0));
  }

  @Test
  void anAccountWhosePhoneIsNotProvedIsUnknown() {
    Database.update("UPDATE account SET enabled = FALSE WHERE id = ?", family.id());
    Page page = signIn(family.phone(), Application.PASSWORD);
    assertThat(page.path()).isEqualTo("/sign-in");
    assertThat(page.errors()).containsExactly("Numéro ou mot de passe incorrect.");
  }

  @Test
  void tooManyWrongPasswordsShutTheRightOneOutForAWhileAndNobodyElse() {
    for (int i = 0; i < ATTEMPTS; i++) {
      assertThat(signIn(family.phone(), "Wrong-2026!").errors())
          .containsExactly("Numéro ou mot de passe incorrect.");
    }
    Page refused = signIn(family.phone(), Application.PASSWORD);
    assertThat(refused.path()).isEqualTo("/sign-in");
    assertThat(refused.errors())
        .singleElement()
        .asString()
        .matches("Trop d’essais.*1[45] minutes.");
    Family other = Family.of(institution);
    assertThat(signIn(other.phone(), Application.PASSWORD).path()).isEqualTo("/family/visits");

    Database.update("UPDATE throttle SET window_start = window_start - INTERVAL 16 MINUTE");
    assertThat(signIn(family.phone(), Application.PASSWORD).path()).isEqualTo("/family/visits");
  }

  /** Else whoever guesses passwords would come from a new address each time. */
  @Test
  void nobodySaysOfThemselvesWhereTheyComeFrom() {
    String claimed = "203.0.113.9";
    Throttles.forgetOurAddress();
    form(family.phone(), "Wrong-2026!").forgingHeader("X-Forwarded-For", claimed).submit();
    assertThat(Throttles.knows(Limit.SIGN_IN_ADDRESS, claimed)).isFalse();
    assertThat(Throttles.knowsOurAddress(Limit.SIGN_IN_ADDRESS)).isTrue();
  }

  @Test
  void aSuccessForgetsTheMistakesBefore() {
    for (int i = 0; i < ATTEMPTS - 1; i++) {
      signIn(family.phone(), "Wrong-2026!");
    }
    signIn(family.phone(), Application.PASSWORD);
    assertThat(signIn(family.phone(), "Wrong-2026!").errors())
        .containsExactly("Numéro ou mot de passe incorrect.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"07%s", "7%s", "00212 7%s", "+212-7%s"})
  void aPhoneNumberIsTakenHoweverItIsWritten(String pattern) {
    String digits = family.phone().substring("+2127".length());
    assertThat(signIn(pattern.formatted(digits), Application.PASSWORD).path())
        .isEqualTo("/family/visits");
  }

  @Test
  void theAccountsLanguageIsSpokenWhereNobodyHasChosenAnother() {
    Client client = Client.fresh().signIn(family.phone());
    assertThat(client.open("/family/visits").one("html").attr("lang")).isEqualTo("fr");

    Client chosen = Client.reading("ar").signIn(family.phone());
    assertThat(chosen.open("/family/visits").one("html").attr("lang")).isEqualTo("ar");
  }

  @ParameterizedTest
  @CsvSource({"ar, fr", "fr, ar"})
  void aChosenLanguageIsTheAccountsFromThenOn(String first, String second) {
    Client client = Client.reading(first).signIn(family.phone());
    client.open("/family/visits?lang=" + second);
    assertThat(Database.one(String.class, "SELECT language FROM account WHERE id = ?", family.id()))
        .isEqualTo(second);
  }

  private static Page signIn(String username, String password) {
    return form(username, password).submit();
  }

  private static Form form(String username, String password) {
    return Client.reading("fr")
        .open("/sign-in")
        .form("#signIn")
        .with("username", username)
        .with("password", password);
  }

  private static String session(Client client) {
    return client.cookie("JSESSIONID").map(HttpCookie::getValue).orElseThrow();
  }
}
