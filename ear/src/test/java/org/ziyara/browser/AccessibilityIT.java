package org.ziyara.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ziyara.fixture.Application;
import org.ziyara.fixture.Booking;
import org.ziyara.fixture.Client;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Family;
import org.ziyara.fixture.Flags;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Institution.Inmate;
import org.ziyara.fixture.Institution.Slot;
import org.ziyara.fixture.Moves;
import org.ziyara.fixture.Officer;
import org.ziyara.fixture.People;
import org.ziyara.fixture.Visits;

/** Every page in every state, in every language: without a violation, on a phone and on a desk. */
@UsePlaywright(Chromium.class)
class AccessibilityIT {

  private final Institution institution = Institution.live();
  private final Family family = Family.of(institution);
  private final Slot slot = institution.slot(3);

  @ParameterizedTest
  @ValueSource(strings = {"ar", "fr", "zgh", "en"})
  void whatEverybodyMayRead(String language, Browser browser) {
    try (Screen screen = Screen.phone(browser, language, true)) {
      inspect(
          screen,
          "/",
          "/info",
          "/info?q=" + institution.code(),
          "/info?q=nowhere",
          "/info/institution?code=" + institution.code(),
          "/info/institution?code=MA-002",
          "/sign-in",
          "/demo/outbox",
          "/no/such/page");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "fr", "zgh", "en"})
  void registering(String language, Browser browser) {
    try (Screen screen = Screen.phone(browser, language, true)) {
      inspect(screen, "/register");
      Page page = screen.page();
      page.locator("#register button").click();
      page.locator("#problems").waitFor();
      inspect(screen);
      page.locator("#fullName").fill("Amina Essai");
      page.locator("#documentType").selectOption("CIN");
      page.locator("#documentNumber").fill(People.freshDocument());
      page.locator("[id='dateOfBirth:day']").fill("12");
      page.locator("[id='dateOfBirth:month']").selectOption("3");
      page.locator("[id='dateOfBirth:year']").fill("1985");
      page.locator("#phone").fill(People.freshPhone());
      page.locator("#password").fill(Application.PASSWORD);
      page.locator("#register button").click();
      screen.arrivesAt("/verify");
      inspect(screen);
      page.locator("#resend").click();
      page.locator(".notice").waitFor();
      page.locator("#verify button").click();
      page.locator("#problems").waitFor();
      inspect(screen);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "fr", "zgh", "en"})
  void whatAFamilyIsAskedAndTold(String language, Browser browser) {
    institution.slot(slot.date(), LocalTime.of(14, 0), 3);
    long companion = family.companion("Salma Essai", LocalDate.of(2015, 5, 4));
    String party = "link=" + family.linkId() + "&with=" + companion;
    try (Screen screen = Screen.phone(browser, language, true).signIn(family.phone())) {
      inspect(
          screen,
          "/",
          "/family/book",
          "/family/book/party?" + party,
          "/family/book/companion?" + party + "&id=" + companion,
          "/family/links",
          "/family/link",
          "/family/visits",
          "/family/messages",
          "/staff");
      Page page = screen.page();
      screen.open("/family/link");
      page.locator("#link button").click();
      page.locator("#problems").waitFor();
      inspect(screen);

      inspect(screen, "/family/book/time?" + party);
      page.locator("#slot-" + slot.id()).check();
      slot.setTaken(slot.capacity());
      page.locator("#hold").click();
      page.locator("#problems").waitFor();
      inspect(screen);

      Database.update("UPDATE kinship_link SET state = 'REQUESTED' WHERE id = ?", family.linkId());
      inspect(screen, "/family/links", "/family/book");
      Database.update(
          "UPDATE kinship_link SET state = 'REJECTED', decision_reason = ? WHERE id = ?",
          "لا وثيقة",
          family.linkId());
      inspect(screen, "/family/links");
      Database.update("DELETE FROM kinship_link WHERE id = ?", family.linkId());
      inspect(screen, "/family/links", "/family/book");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "fr", "zgh", "en"})
  void aBookingFromHoldToTheEnd(String language, Browser browser) {
    Client client = family.signedIn(language);
    String reference = Booking.reference(Booking.hold(client, family, slot));
    String check = "/family/book/check?ref=" + reference;
    String ticket = "/family/visit?ref=" + reference;
    try (Screen screen = Screen.phone(browser, language, true).signIn(family.phone())) {
      inspect(screen, check, "/family/visits");
      Booking.confirm(client.open(check));
      inspect(
          screen,
          ticket + "&notice=confirmed",
          "/family/visits",
          "/family/visit/cancel?ref=" + reference,
          "/family/visit/move?ref=" + reference + "&slot=" + slot.id(),
          "/family/book/time?link=" + family.linkId() + "&move=" + reference);
      client.open("/family/visit/cancel?ref=" + reference).form("#cancelling").submit();
      inspect(screen, ticket, "/family/visits");

      String lapsed = Booking.reference(Booking.hold(client, family, slot));
      Database.update(
          "UPDATE visit SET hold_expires_at = '2020-01-01' WHERE reference = ?", lapsed);
      inspect(screen, "/family/book/check?ref=" + lapsed);

      String waiting = "/family/waiting?link=" + family.linkId();
      inspect(screen, waiting, "/offer?t=none", "/moved?t=none");
      client.open(waiting).form("#waiting").submit("ask");
      inspect(screen, waiting, "/family/visits?notice=waiting");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "fr", "zgh", "en"})
  void aVisitThatTheNightHasMoved(String language, Browser browser) {
    Family moved = Family.of(institution);
    String reference = Visits.confirmed(moved, slot);
    String link = Moves.moved(reference, slot);
    try (Screen screen = Screen.phone(browser, language, true).signIn(moved.phone())) {
      inspect(screen, link, "/family/visit?ref=" + reference);
    }
    try (Screen screen = Screen.desktop(browser, language)) {
      screen.signIn(institution.officer("DIRECTOR"));
      inspect(screen, "/staff/relocations");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "fr"})
  void goingOnAfterTheSessionHasEnded(String language, Browser browser) {
    try (Screen screen = Screen.phone(browser, language, true).signIn(family.phone())) {
      Page page = screen.page();
      screen.open("/family/link");
      page.locator("#familyName").fill("Alaoui");
      screen.forgetSession();
      page.locator("#link button").click();
      screen.arrivesAt("/sign-in");
      page.locator("#signIn button").click();
      page.locator("#problems").waitFor();
      inspect(screen);
      screen.typeCredentials(family.phone());
      screen.arrivesAt("/continue");
      inspect(screen);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "fr", "zgh", "en"})
  void theConsoleOfAnInstitution(String language, Browser browser) {
    Slot today = institution.slot(Application.today(), LocalTime.of(10, 0), 30);
    String reference = Visits.confirmed(family, today);
    try (Screen screen = Screen.desktop(browser, language)) {
      screen.signIn(institution.officer("DESK"));
      inspect(screen, "/staff", "/staff?day=2020-01-01", "/staff/visit?ref=" + reference);
      Page page = screen.page();
      page.locator("main details summary").click();
      page.locator("#reason").fill("Sans pièce");
      page.locator("#refuseNow").click();
      page.locator(".ui-confirm-dialog").waitFor();
      inspect(screen);

      inspect(screen, "/staff/links");
      Database.update("UPDATE kinship_link SET state = 'REQUESTED' WHERE id = ?", family.linkId());
      inspect(screen, "/staff/links");
      page.locator("#reject").click();
      page.locator("#problems").waitFor();
      inspect(screen);
      inspect(screen, "/staff/policies", "/staff/policy?name=PARTY_MAX");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "fr", "zgh", "en"})
  void decidingAPolicy(String language, Browser browser) {
    institution.decide("party.max", 7);
    Visits.confirmed(family, slot);
    family.companion("Salma Essai", LocalDate.of(1990, 5, 4));
    Database.update(
        """
        INSERT INTO visit_companion SELECT v.id, c.id FROM visit v
        JOIN companion c ON c.visitor_id = v.visitor_id WHERE v.visitor_id = ?
        """,
        family.id());
    String policy = "/staff/policy?name=PARTY_MAX";
    try (Screen screen = Screen.phone(browser, language, true)) {
      screen.signIn(institution.officer("DIRECTOR"));
      inspect(screen, policy);
      Page page = screen.page();
      page.locator("#value").fill("1");
      page.locator("#category").selectOption("CLASS_C");
      page.locator("#reason").fill("قاعة صغيرة");
      page.locator("#try").click();
      screen.arrivesAt("/staff/trial");
      // without touching the page: it follows the trial by itself
      page.locator("#cases").waitFor();
      inspect(screen);
      screen.open(policy);
      page.locator("#decide").click();
      page.locator("#problems").waitFor();
      inspect(screen);
      page.locator("#value").fill("5");
      page.locator("#reason").fill("قاعة صغيرة");
      page.locator("#decide").click();
      page.locator(".notice.good").waitFor();
      inspect(screen);
      page.locator("[id$=withdraw]").click();
      page.locator(".ui-confirm-dialog").waitFor();
      inspect(screen);
      screen.open(policy);
      page.locator("a[href*='end=']").first().click();
      page.locator("#end").waitFor();
      inspect(screen);
      inspect(screen, "/staff/policies");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "fr", "zgh", "en"})
  void theOrdersOfADirector(String language, Browser browser) {
    Inmate remand = institution.inmate("REMAND");
    Family.linkedTo(institution, remand);
    String director = institution.officer("DIRECTOR");
    new Officer(Client.reading("fr").signIn(director)).keepApart(remand, family.inmate(), "ROOM");
    String file = "/staff/inmate?number=" + remand.registerNumber();
    try (Screen screen = Screen.phone(browser, language, true)) {
      screen.signIn(director);
      inspect(
          screen,
          "/staff/inmate",
          "/staff/inmate?number=" + institution.inmate().registerNumber(),
          file,
          file + "&do=permit",
          file + "&do=apart",
          "/staff/restrictions?standing=ended",
          "/staff/restrictions",
          file + "&do=restrict");
      Page page = screen.page();
      page.locator("#restrictNow").click();
      page.locator("#problems").waitFor();
      inspect(screen);
      page.locator("#reason").fill("Essai");
      page.locator("#restrictNow").click();
      page.locator(".notice").waitFor();
      inspect(screen);
      page.locator("[name$=lift]").click();
      page.locator(".ui-confirm-dialog").waitFor();
      inspect(screen);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "fr", "zgh", "en"})
  void theOfficersOfAnInstitution(String language, Browser browser) {
    try (Screen screen = Screen.phone(browser, language, true)) {
      screen.signIn(institution.officer("DIRECTOR"));
      inspect(screen, "/staff/officers");
      Page page = screen.page();
      page.locator("[id='week:0:MORNING']").fill("x");
      page.locator("#decide").click();
      page.locator("#problems").waitFor();
      inspect(screen);
      page.locator("[id='week:0:MORNING']").fill("4");
      page.locator("#decide").click();
      page.locator(".notice.good").waitFor();
      inspect(screen);
    }
    try (Screen screen = Screen.desktop(browser, language)) {
      screen.signIn(institution.officer("DESK"));
      inspect(screen, "/staff/officers");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "fr", "zgh", "en"})
  void visitsToDecide(String language, Browser browser) {
    String reference = Visits.confirmed(family, slot);
    String director = institution.officer("DIRECTOR");
    String restrict = "/staff/inmate?do=restrict&number=" + family.inmate().registerNumber();
    try (Screen screen = Screen.phone(browser, language, true)) {
      screen.signIn(director);
      inspect(screen, "/staff/flags", restrict);
      Page page = screen.page();
      page.locator("#reason").fill("Essai");
      page.locator("#restrictNow").click();
      page.locator(".notice").waitFor();
      Flags.await(reference, "INMATE_SUSPENDED");
      inspect(screen, "/staff/visit?ref=" + reference, "/staff/flags");
      page.locator("#callOff").click();
      page.locator("#problems").waitFor();
      inspect(screen);
      page.locator("input[name=visit]").check();
      page.locator("#reason").fill("Essai");
      page.locator("#callOff").click();
      page.locator(".notice.good").waitFor();
      inspect(screen);
    }
    try (Screen screen = Screen.phone(browser, language, true)) {
      screen.signIn(family.phone());
      inspect(screen, "/family/visit?ref=" + reference);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "fr", "zgh", "en"})
  void theConsoleOfTheCentre(String language, Browser browser) {
    try (Screen screen = Screen.desktop(browser, language).signIn("central")) {
      inspect(
          screen,
          "/central",
          "/central/nights",
          "/central/night",
          "/central/night?only=failed",
          "/central/night?of=2020-01-01",
          "/central/policies",
          "/central/restrictions",
          "/central/messages",
          "/central/registry",
          "/central/teams",
          "/central/teams?region=R01",
          "/central/keys",
          "/central/policy?name=PARTY_MAX");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "fr", "zgh", "en"})
  void whatANightHasDone(String language, Browser browser) {
    Visits.confirmed(family, slot);
    institution.slot(slot.date().plusDays(1), slot.startsAt(), 3);
    Moves.close(institution, slot.date());
    Moves.night();
    String tonight = "?of=" + Application.today() + "&code=MA-002";
    try (Screen screen = Screen.desktop(browser, language).signIn("central")) {
      inspect(
          screen,
          "/central/night/institution" + tonight,
          "/central/night/seats" + tonight,
          "/central/night/demand" + tonight,
          "/central/night/moves" + tonight);
      Page page = screen.open("/central/night/institution" + tonight).page();
      page.locator("[id$=rerun]").click();
      page.locator(".ui-confirm-dialog").waitFor();
      inspect(screen);
    }
  }

  private static void inspect(Screen screen, String... addresses) {
    if (addresses.length == 0) {
      screen.assertAccessible();
    }
    for (String address : addresses) {
      screen.open(address).assertAccessible();
    }
  }
}
