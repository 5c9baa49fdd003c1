package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ziyara.fixture.Application;
import org.ziyara.fixture.Booking;
import org.ziyara.fixture.Client;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Family;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Institution.Slot;
import org.ziyara.fixture.Page;
import org.ziyara.fixture.Visits;

/** What another site sends in somebody's name, and what every answer tells the browser. */
class ForgeryIT {

  private static final String REFUSED = "Cette page n’est pas pour vous";

  private final Institution institution = Institution.live();
  private final Family family = Family.of(institution);

  @Test
  void noFormOfAFamilyIsTakenWithoutItsToken() {
    Client client = family.signedIn("fr");
    Page check = Booking.hold(client, family, institution.slot(5));
    for (String path :
        List.of(
            "/sign-in",
            "/register",
            "/verify?token=any",
            "/family/link",
            "/family/book/party?link=" + family.linkId(),
            "/family/book/time?link=" + family.linkId())) {
      assertRefusedWithoutToken(client.open(path));
    }
    assertRefusedWithoutToken(check);
    assertThat(Booking.confirm(check).path()).isEqualTo("/family/visit");
  }

  @Test
  void nobodyIsTakenOffTheListWithoutTheToken() {
    long companion = family.companion("Sara Essai", LocalDate.of(1990, 1, 1));
    String address = "/family/book/companion?link=" + family.linkId() + "&id=" + companion;
    assertRefusedWithoutToken(family.signedIn("fr").open(address));
    assertThat(
            Database.count(
                "SELECT COUNT(*) FROM companion WHERE id = ? AND removed_at IS NULL", companion))
        .isOne();
  }

  @Test
  void noVisitIsCancelledWithoutTheToken() {
    String reference = Visits.confirmed(family, institution.slot(5));
    assertRefusedWithoutToken(family.signedIn("fr").open("/family/visit/cancel?ref=" + reference));
    assertThat(state(reference)).isEqualTo("CONFIRMED");
  }

  /** In these states the sheet of a visit offers: check in and refuse, admit and refuse, end. */
  @ParameterizedTest
  @CsvSource({"CONFIRMED, 2", "CHECKED_IN, 2", "ADMITTED, 1"})
  void nothingHappensToAVisitAtTheGateWithoutTheToken(String state, int offered) {
    Slot today = institution.slot(Application.today(), LocalTime.of(10, 0), 5);
    String reference = Visits.confirmed(family, today);
    Database.update("UPDATE visit SET state = ? WHERE reference = ?", state, reference);
    Page sheet =
        Client.reading("fr")
            .signIn(institution.officer("GATE"))
            .open("/staff/visit?ref=" + reference);
    assertThat(sheet.all("#proceed, #refuse")).hasSize(offered);
    assertRefusedWithoutToken(sheet);
    assertThat(state(reference)).isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource({
    "DESK, /staff",
    "DESK, /staff/links",
    "CENTRAL, /central",
    "CENTRAL, /central/nights",
    "CENTRAL, /central/night",
    "DIRECTOR, /staff/policies",
    "CENTRAL, /central/policies",
    "DIRECTOR, /staff/policy?name=PARTY_MAX",
    "CENTRAL, /central/policy?name=PARTY_MAX"
  })
  void noFormOfAConsoleIsTakenWithoutItsToken(String role, String path) {
    String username = role.equals("CENTRAL") ? "central" : institution.officer(role);
    assertRefusedWithoutToken(Client.reading("fr").signIn(username).open(path));
  }

  @ParameterizedTest
  @CsvSource({
    "Sec-Fetch-Site, cross-site, 403",
    "Sec-Fetch-Site, same-site, 403",
    "Sec-Fetch-Site, same-origin, 200",
    "Origin, https://evil.example, 403",
    "Origin, null, 403",
    "Origin, not an origin, 403"
  })
  void evenTheTokenOpensNothingToAnotherSite(String header, String value, int status) {
    Client client = Client.reading("fr");
    Page signIn = client.open("/sign-in");
    String token = signIn.form("#signIn").value("csrf");
    Page answer =
        client.send(
            HttpRequest.newBuilder(Application.at("/sign-in"))
                .header(header, value)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("csrf=" + token)));
    assertThat(answer.status()).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"username=%zz&csrf=%", "%=%&=&&&", "a=\0", "{\"json\": true}"})
  void aBodyThatIsNoFormIsRefused(String body) {
    Page answer =
        Client.reading("fr")
            .send(
                HttpRequest.newBuilder(Application.at("/sign-in"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(body)));
    assertThat(answer.status()).isIn(400, 403);
    assertThat(answer.all("h1")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/info",
        "/register",
        "/nothing",
        "/staff",
        "/family/links",
        "/family/visit?ref=222222222",
        "/family/qr?ref=222222222"
      })
  void everyAnswerToAFamilyCarriesTheHeaders(String path) {
    assertGuarded(family.signedIn("fr").open(path));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/staff", "/staff/links", "/staff/visit?ref=222222222", "/central"})
  void everyAnswerToAnOfficerCarriesTheHeaders(String path) {
    assertGuarded(Client.reading("fr").signIn(institution.officer("DESK")).open(path));
  }

  @Test
  void cookiesAreOutOfReachOfScriptsAndOtherSites() {
    Client client = Client.fresh();
    List<String> cookies = client.open("/sign-in?lang=fr").headers("Set-Cookie");
    assertThat(cookies).hasSizeGreaterThanOrEqualTo(2);
    for (String cookie : cookies) {
      assertThat(cookie).contains("HttpOnly").containsIgnoringCase("SameSite=Lax");
    }
  }

  private static String state(String reference) {
    return Database.one(String.class, "SELECT state FROM visit WHERE reference = ?", reference);
  }

  private static void assertRefusedWithoutToken(Page page) {
    List<Element> forms = page.all("form[method=post]");
    assertThat(forms).as("%s", page).isNotEmpty();
    for (Element form : forms) {
      String selector = form.id().isEmpty() ? "form." + form.className() : "#" + form.id();
      assertRefused(page.form(selector).without("csrf").submit());
      assertRefused(page.form(selector).forging("csrf", "0".repeat(22)).submit());
    }
  }

  private static void assertRefused(Page answer) {
    assertThat(answer.status()).as("%s", answer).isEqualTo(403);
    assertThat(answer.one("h1").text()).isEqualTo(REFUSED);
  }

  private static void assertGuarded(Page page) {
    assertThat(page.header("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'");
    assertThat(page.header("X-Content-Type-Options")).contains("nosniff");
    assertThat(page.header("X-Frame-Options")).contains("DENY");
    assertThat(page.header("Referrer-Policy")).contains("same-origin");
    assertThat(page.header("Permissions-Policy")).isPresent();
    assertThat(page.header("Cache-Control")).contains("no-store");
  }
}
