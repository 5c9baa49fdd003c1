package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ziyara.fixture.Api;
import org.ziyara.fixture.Api.Answer;
import org.ziyara.fixture.Application;
import org.ziyara.fixture.Booking;
import org.ziyara.fixture.Client;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Family;
import org.ziyara.fixture.Form;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Institution.Slot;
import org.ziyara.fixture.Machine;
import org.ziyara.fixture.Nights;
import org.ziyara.fixture.Page;
import org.ziyara.fixture.Visits;

/**
 * The database dies under the running application: everybody is told so, in the own language, and
 * nobody has to do anything but wait until it is back.
 */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DatabaseDownIT {

  private final Institution institution = Institution.live();
  private final Family family = Family.of(institution);
  private final Slot slot = institution.slot(5);
  private Client client;
  private Client undecided;
  private Client gate;
  private Client centre;
  private Form signIn;
  private Form hold;
  private Form search;
  private Api program;

  @BeforeAll
  void theDatabaseDies() {
    Slot today = institution.slot(Application.today(), LocalTime.of(10, 0), 5);
    Visits.confirmed(List.of(Family.of(institution)), today);
    client = family.signedIn("fr");
    undecided = Client.fresh().signIn(family.phone());
    gate = Client.reading("ar").signIn(institution.officer("GATE"));
    centre = Client.reading("fr").signIn("central");
    signIn = Client.reading("ar").open("/sign-in").form("#signIn");
    hold = Booking.times(client, family).form("#time");
    search = gate.open("/staff").form("#list");
    program = Api.ofCentre();
    program.get("institutions?limit=1").done();
    Machine.killDatabase();
  }

  @AfterAll
  void allIsAsBefore() {
    Machine.start();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/info", "/info/institution?code=MA-002"})
  void strangersAreTold(String path) {
    assertTold("ar", Client.reading("ar").open(path));
    assertTold("fr", Client.reading("fr").open(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/family/links",
        "/family/book",
        "/family/visits",
        "/family/visit?ref=222222222",
        "/family/qr?ref=222222222"
      })
  void familiesAreTold(String path) {
    assertTold("fr", client.open(path));
  }

  @Test
  void whoHasChosenNoLanguageIsToldAllTheSame() {
    assertThat(undecided.open("/family/links").status()).isEqualTo(503);
  }

  @Test
  void whoWantsAnotherLanguageIsToldInIt() {
    assertTold("ar", undecided.open("/family/visits?lang=ar"));
  }

  @Test
  void whoSendsAFormIsTold() {
    assertTold("fr", hold.with("slot", Long.toString(slot.id())).submit("hold"));
    assertTold(
        "ar",
        signIn.with("username", family.phone()).with("password", Application.PASSWORD).submit());
  }

  /** A page that was only to be seen comes back by itself; what was sent is not sent again. */
  @Test
  void thePageComesBackByItself() {
    assertThat(client.open("/family/visits").header("Refresh")).contains("10");
    assertThat(hold.submit("hold").header("Refresh")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/staff", "/staff/visit?ref=222222222"})
  void officersAreTold(String path) {
    assertTold("ar", gate.open(path));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/central", "/central/nights"})
  void theCentreIsTold(String path) {
    assertTold("fr", centre.open(path));
  }

  /** The status is what the console's script looks at. */
  @Test
  void aSearchInTheBackgroundFailsVisibly() {
    Page answer =
        search
            .with("search", "Amina")
            .forging("jakarta.faces.partial.ajax", "true")
            .forging("jakarta.faces.source", "search")
            .forging("jakarta.faces.partial.execute", "search")
            .forging("jakarta.faces.partial.render", "visits")
            .forging("jakarta.faces.behavior.event", "input")
            .submit();
    assertTold("ar", answer);
  }

  /** Whether the server still knows their key or can no longer look it up. */
  @Test
  void programsAreToldByAProblem() {
    for (Api caller : List.of(program, Api.by("ziyara_unknown"))) {
      Answer answer = caller.get("institutions/MA-002").expect(503);
      assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
      assertThat(answer.header("Retry-After")).isNotNull();
      assertThat(answer.code()).isEqualTo("OUTAGE");
      assertThat(answer.text("detail"))
          .isEqualTo("The service is unavailable for a moment. Try again.");
    }
  }

  @Test
  void machinesAreToldByTheStatus() {
    Page health = Client.strict().open("/health");
    assertThat(health.status()).isEqualTo(503);
    assertThat(health.body()).contains("\"status\":\"DOWN\"");
    assertThat(Nights.tonight().status()).isEqualTo(503);
    assertThat(Nights.claim().status()).isEqualTo(503);
  }

  /** The server is the same as before: who was signed in still is. */
  @Test
  @Order(Integer.MAX_VALUE)
  void itGoesOnByItselfWhenTheDatabaseIsBack() {
    Machine.start();
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> Client.strict().open("/health").status() == 200);

    Page check = hold.submit("hold");
    assertThat(check.path()).as("%s", check).isEqualTo("/family/book/check");
    assertThat(Booking.confirm(check).path()).isEqualTo("/family/visit");
    assertThat(slot.taken()).isOne();
    assertThat(Database.count("SELECT COUNT(*) FROM visit WHERE slot_id = ?", slot.id())).isOne();
    assertThat(gate.open("/staff").all("tbody tr")).hasSize(1);
    assertThat(centre.open("/central/nights").status()).isEqualTo(200);
    program.get("institutions/MA-002").done();
    assertHoldsStillLapse();
  }

  /** The container drops a timer for good that has failed while the database was down. */
  private void assertHoldsStillLapse() {
    Slot tomorrow = institution.slot(slot.date().plusDays(1), slot.startsAt(), 1);
    Family another = Family.of(institution);
    String held = Booking.reference(Booking.hold(another.signedIn("fr"), another, tomorrow));
    Database.update("UPDATE visit SET hold_expires_at = '2020-01-01' WHERE reference = ?", held);
    await().atMost(Duration.ofSeconds(40)).until(() -> tomorrow.taken() == 0);
  }

  private static void assertTold(String language, Page page) {
    assertThat(page.status()).as("%s", page).isEqualTo(503);
    assertThat(page.header("Retry-After")).isPresent();
    assertThat(page.header("Cache-Control")).contains("no-store");
    assertThat(page.header("Content-Security-Policy")).isPresent();
    assertThat(page.header("X-Content-Type-Options")).contains("nosniff");
    assertThat(page.one("html").attr("lang")).isEqualTo(language);
    assertThat(page.one("h1").text())
        .isEqualTo(
            language.equals("fr") ? "Le service est interrompu un moment" : "الخدمة متوقفة للحظات");
    assertThat(page.body()).doesNotContain("Exception", "SQL", "JDBC", "at org.");
  }
}
