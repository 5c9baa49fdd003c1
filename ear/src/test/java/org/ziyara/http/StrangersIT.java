package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ziyara.fixture.Booking;
import org.ziyara.fixture.Client;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Family;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Page;

/** What is another's is as unknown as what does not exist: the same answer, to the letter. */
class StrangersIT {

  private static final String NOBODYS_REFERENCE = "222222222";

  private final Institution institution = Institution.live();
  private final Family family = Family.of(institution);
  private final Family stranger = Family.of(institution);
  private final Client client = family.signedIn("fr");

  @ParameterizedTest
  @ValueSource(strings = {"/family/book/party?link=%s", "/family/book/time?link=%s"})
  void aLink(String address) {
    assertSame(address, Long.toString(stranger.linkId()), "1");
  }

  @Test
  void aCompanion() {
    long theirs = stranger.companion("Sara Essai", LocalDate.of(1990, 1, 1));
    String link = "?link=" + family.linkId();
    assertSame("/family/book/companion" + link + "&id=%s", Long.toString(theirs), "1");
    assertSame("/family/book/time" + link + "&with=%s", Long.toString(theirs), "1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/family/visit?ref=%s", "/family/visit/cancel?ref=%s", "/family/qr?ref=%s"})
  void aVisit(String address) {
    assertSame(address, theirVisit(), NOBODYS_REFERENCE);
  }

  @Test
  void aHold() {
    String held =
        Booking.reference(Booking.hold(stranger.signedIn("fr"), stranger, institution.slot(5)));
    assertSame("/family/book/check?ref=%s", held, NOBODYS_REFERENCE);
  }

  @Test
  void aVisitForTheStaffOfAnotherInstitution() {
    Client gate = Client.reading("fr").signIn(Institution.live().officer("GATE"));
    String theirs = theirVisit();
    assertSame(gate, "/staff/visit?ref=%s", theirs, NOBODYS_REFERENCE);
    assertThat(scanned(gate, theirs)).isNotEmpty().isEqualTo(scanned(gate, NOBODYS_REFERENCE));
  }

  @Test
  void anInmate() {
    Page theirs = asked(stranger.inmate().registerNumber(), stranger.inmate().familyName());
    Page nobodys = asked("T0", "Alaoui");
    assertThat(theirs.status()).isEqualTo(nobodys.status());
    assertThat(theirs.address()).isEqualTo(nobodys.address());
    assertThat(theirs.one(".notice").text()).isEqualTo(nobodys.one(".notice").text());
    assertThat(
            Database.column(
                String.class,
                """
                SELECT DISTINCT state FROM kinship_link
                WHERE visitor_id = ? AND state <> 'APPROVED'
                """,
                family.id()))
        .containsExactly("REQUESTED");
  }

  private Page asked(String number, String familyName) {
    return client
        .open("/family/link")
        .form("#link")
        .with("institution", institution.code())
        .with("number", number)
        .with("familyName", familyName)
        .with("relationship", "SIBLING")
        .submit();
  }

  private String theirVisit() {
    return Booking.book(stranger.signedIn("fr"), stranger, institution.slot(5));
  }

  private static String scanned(Client gate, String reference) {
    Page day = gate.open("/staff");
    Page answer =
        day.form("#scan")
            .with("typed", reference)
            // as PrimeFaces' script would add it
            .forging("primefaces.nonce", day.one("script[nonce]").attr("nonce"))
            .submit("open");
    return String.join("\n", answer.errors());
  }

  private void assertSame(String address, String theirs, String nobodys) {
    assertSame(client, address, theirs, nobodys);
  }

  private static void assertSame(Client client, String address, String theirs, String nobodys) {
    Page one = client.open(address.formatted(theirs));
    Page other = client.open(address.formatted(nobodys));
    assertThat(one.status()).as("%s", one).isEqualTo(404);
    assertThat(other.status()).as("%s", other).isEqualTo(404);
    assertThat(one.body().replace(theirs, nobodys)).isEqualTo(other.body());
  }
}
