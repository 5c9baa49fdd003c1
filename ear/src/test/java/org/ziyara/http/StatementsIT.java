package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ziyara.fixture.Statements.assertCost;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ziyara.fixture.Application;
import org.ziyara.fixture.Booking;
import org.ziyara.fixture.Client;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Family;
import org.ziyara.fixture.Flags;
import org.ziyara.fixture.Form;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Institution.Inmate;
import org.ziyara.fixture.Institution.Slot;
import org.ziyara.fixture.Officer;
import org.ziyara.fixture.Page;
import org.ziyara.fixture.Visits;

/**
 * What each page and use case costs the database, to the statement: the same with one row and with
 * hundreds. On every page of somebody who is signed in, one statement reads the name in its frame.
 */
class StatementsIT {

  private final Institution institution = Institution.live();
  private final Family family = Family.of(institution);

  @ParameterizedTest
  @CsvSource({
    "/, 0",
    "/info, 1",
    "/info/institution?code=MA-002, 4", // institution, sessions, closures, policies
    "/register, 1",
    "/sign-in, 0"
  })
  void pagesForEverybody(String path, int statements) {
    Client stranger = Client.reading("fr");
    assertCost(statements, () -> assertShown(stranger.open(path)));
  }

  /** Two attempts are counted, each written and read; the account; one attempt is forgotten. */
  @Test
  void signingIn() {
    Page page = Client.reading("fr").withoutRedirects().open("/sign-in");
    Form form =
        page.form("#signIn")
            .with("username", family.phone())
            .with("password", Application.PASSWORD);
    assertCost(6, () -> assertRedirects(form.submit()));
  }

  @Test
  void pagesOfAFamily() {
    Client client = family.signedIn("fr");
    assertCost(2, () -> assertShown(client.open("/")));
    assertCost(2, () -> assertShown(client.open("/family/links")));
    assertCost(2, () -> assertShown(client.open("/family/link")));
    assertCost(2, () -> assertShown(client.open("/family/book")));
    assertCost(3, () -> assertShown(client.open("/family/book/party?link=" + family.linkId())));
  }

  /**
   * Five for what is free, by policies that are known; the link and the companions for what stands
   * above the times.
   */
  @ParameterizedTest
  @CsvSource({"20, 1", "28, 40"})
  void freeTimesHoweverManySlots(int days, int daily) {
    institution.slots(days, daily);
    Client client = family.signedIn("fr");
    Booking.times(client, family);
    assertCost(
        8,
        () ->
            assertThat(Booking.times(client, family).all("input[type=radio]"))
                .hasSizeBetween(days * daily / 2, days * daily));
  }

  @Test
  void aBookingFromHoldToCancellation() {
    Slot slot = institution.slot(5);
    Client client = family.signedIn("fr").withoutRedirects();

    Page times = Booking.times(client, family);
    // link, slot, party and inmate locked, orders, agenda; seat, visit
    assertCost(8, () -> assertRedirects(Booking.hold(times, slot)));

    String reference = reference();
    Page check = client.open("/family/book/check?ref=" + reference);
    assertCost(2, () -> assertShown(client.open("/family/book/check?ref=" + reference)));
    // what the page shows; visit with companions locked, link, slot, party, orders, agenda; visit,
    // audit; institution, account and message
    assertCost(13, () -> assertRedirects(Booking.confirm(check)));

    assertCost(2, () -> assertShown(client.open("/family/visit?ref=" + reference)));
    assertCost(1, () -> assertShown(client.open("/family/qr?ref=" + reference)));

    Slot another = institution.slot(slot.date().plusDays(1), slot.startsAt(), 5);
    String move = "/family/visit/move?ref=" + reference + "&slot=" + another.id();
    // visit, companions, the five of the availability; who is signed in
    assertCost(8, () -> assertShown(client.open(move)));
    Page there = client.open(move);
    // visit, link, slot, party and inmate locked, orders, agenda; visit locked and its
    // companions; seats given back, noted for who waits, and taken; who is flagged; visit, audit;
    // institution, account and message
    assertCost(18, () -> assertRedirects(there.form("#moving").submit()));

    Page ask = client.open("/family/visit/cancel?ref=" + reference);
    // visit with companions, link
    assertCost(3, () -> assertShown(client.open("/family/visit/cancel?ref=" + reference)));
    // visit with companions locked, institution, link; visit, seat, note for those who
    // wait, who is flagged, audit; account and message
    assertCost(11, () -> assertRedirects(ask.form("#cancelling").submit()));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 30})
  void aFamilysVisitsHoweverMany(int visits) {
    Visits.confirmed(family, institution.slots(visits, 1));
    Client client = family.signedIn("fr");
    // the visits, those for whom the family waits
    assertCost(3, () -> assertThat(client.open("/family/visits").all("main li")).hasSize(visits));
  }

  /** Name, link twice, those who wait, own wishes; then these, link, party, wish, audit, wish. */
  @Test
  void waitingForAPlace() {
    Client client = family.signedIn("fr").withoutRedirects();
    Page page = client.open("/family/waiting?link=" + family.linkId());
    assertCost(5, () -> assertShown(client.open("/family/waiting?link=" + family.linkId())));
    assertCost(6, () -> assertRedirects(page.form("#waiting").submit("ask")));
  }

  /** The officer's account for each question to the gate: day, figures, size of the list, rows. */
  @ParameterizedTest
  @ValueSource(ints = {1, 200})
  void theDayOfAnInstitutionHoweverManyVisits(int visits) {
    Visits.confirmed(families(visits), today());
    Client gate = Client.reading("fr").signIn(institution.officer("GATE"));
    assertCost(
        9, () -> assertThat(gate.open("/staff").all("tbody tr")).hasSize(Math.min(visits, 25)));
  }

  @Test
  void checkingIn() {
    Visits.confirmed(List.of(family), today());
    String sheet = "/staff/visit?ref=" + reference();
    Client gate = Client.reading("fr").signIn(institution.officer("GATE")).withoutRedirects();

    // account, clock, visit, companions; audit
    assertCost(6, () -> assertShown(gate.open(sheet)));

    Form proceed = gate.open(sheet).form("#proceed");
    // account; visit with companions locked, clock; visit, audit
    assertCost(7, () -> assertRedirects(proceed.submit()));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 200})
  void theRequestsThatWaitHoweverMany(int requests) {
    families(requests);
    Database.update(
        "UPDATE kinship_link SET state = 'REQUESTED' WHERE institution_id = ? AND visitor_id <> ?",
        institution.id(),
        family.id());
    Client desk = Client.reading("fr").signIn(institution.officer("DESK"));
    // account and number; account, request, audit
    assertCost(
        6,
        () ->
            assertThat(desk.open("/staff/links").one("main nav .num").text())
                .isEqualTo("1 / " + requests));
  }

  /** Account, inmate, permits, visitors, restrictions, who is kept apart, visits ahead; audit. */
  @ParameterizedTest
  @ValueSource(ints = {1, 30})
  void anInmatesFileHoweverManyVisitors(int visitors) {
    Inmate inmate = institution.inmate("REMAND");
    Stream.generate(() -> Family.linkedTo(institution, inmate)).limit(visitors).toList();
    Officer director = Officer.of(institution, "DIRECTOR");
    assertCost(9, () -> assertThat(director.file(inmate).all("h3")).hasSize(visitors));
  }

  /** Account, rows, audit; account of the frame. */
  @ParameterizedTest
  @ValueSource(ints = {1, 20})
  void theVisitsToDecideHoweverMany(int visits) {
    Slot slot = institution.slot(visits);
    Officer director = Officer.of(institution, "DIRECTOR");
    Stream.generate(() -> Family.of(institution))
        .limit(visits)
        .forEach(one -> Flags.raise(Visits.confirmed(one, slot)));
    assertCost(
        4,
        () -> assertThat(director.open("/staff/flags").all("input[name=visit]")).hasSize(visits));
  }

  /** Account and number; account, rows, audit. */
  @Test
  void theRestrictionsOfAnInstitution() {
    Officer director = Officer.of(institution, "DIRECTOR");
    assertCost(6, () -> assertShown(director.open("/staff/restrictions")));
  }

  @ParameterizedTest
  @CsvSource({
    "/central, 5", // institutions with their week, the weeks that are over, last night, failures
    "/central/nights, 6", // last nights, their steps, moves and seats; tonight
    "/central/night, 5", // the night, its steps and outcomes; tonight
    "/central/messages, 4", // figures of two channels, the dead
    "/central/registry, 2", // the files: no test leaves one behind
    "/central/policies, 3", // account, values
    "/central/policy?name=PARTY_MAX, 4" // account, version, values
  })
  void pagesOfTheCentre(String path, int statements) {
    Client centre = Client.reading("fr").signIn("central");
    assertCost(statements, () -> assertShown(centre.open(path)));
  }

  @ParameterizedTest
  @CsvSource({
    "/central/night/institution, 5", // the night, the institution, its steps; tonight
    "/central/night/seats, 5", // the night, institutions, regions, the last nights
    "/central/night/demand, 6", // the night, institutions, regions; the institution, its demand
    "/central/night/moves, 7" // the night, figures, number, rows; account and audit
  })
  void pagesOfANight(String path, int statements) {
    Client centre = Client.reading("fr").signIn("central");
    String address = path + "?code=MA-002&of=" + Application.today();
    assertCost(statements, () -> assertShown(centre.open(address)));
  }

  @Test
  void decidingAPolicy() {
    institution.decide("party.max", 7);
    Client director =
        Client.reading("fr").signIn(institution.officer("DIRECTOR")).withoutRedirects();
    Page page = director.open("/staff/policy?name=PARTY_MAX");
    Form form = page.form("#change").with("value", "5").with("reason", "motif");
    // account; turn, values, version, the value that gives way, the new one, two for the audit
    assertCost(9, () -> assertRedirects(form.submit("decide")));
  }

  private static void assertShown(Page page) {
    assertThat(page.status()).as("%s", page).isEqualTo(200);
  }

  private static void assertRedirects(Page page) {
    assertThat(page.status()).as("%s", page).isEqualTo(302);
  }

  private List<Family> families(int count) {
    return Stream.generate(() -> Family.of(institution)).limit(count).toList();
  }

  private Slot today() {
    return institution.slot(Application.today(), LocalTime.of(10, 0), 500);
  }

  /** Of the family's only visit. */
  private String reference() {
    return Database.one(
        String.class, "SELECT reference FROM visit WHERE visitor_id = ?", family.id());
  }
}
