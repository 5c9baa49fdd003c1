package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ziyara.fixture.Application;
import org.ziyara.fixture.Booking;
import org.ziyara.fixture.Client;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Family;
import org.ziyara.fixture.Form;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Institution.Slot;
import org.ziyara.fixture.Newcomer;
import org.ziyara.fixture.Page;

/** What people do that no page asks them to: each ends in a clear message, never in a 500. */
class BadInputIT {

  private final Institution institution = Institution.live();
  private final Family family = Family.of(institution);
  private final Slot slot = institution.slot(5);
  private Client client;

  @BeforeEach
  void signIn() {
    client = family.signedIn("fr");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<script>alert(1)</script>", "Amina \uD83D\uDE00", "12345"})
  void aNameThatIsNoneIsExplainedAndWhatWasTypedIsKept(String name) {
    Page page = registration().with("fullName", name).submit();
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.path()).isEqualTo("/register");
    assertThat(page.errors()).isNotEmpty();
    assertThat(page.form("#register").value("fullName")).isEqualTo(name);
    assertThat(page.all("script:not([src])")).isEmpty();
  }

  @Test
  void anOverLongNameIsExplained() {
    Page page = registration().with("fullName", "A".repeat(5000)).submit();
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.errors()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1899", "2199", "abcd", ""})
  void aDateOfBirthThatCannotBeIsExplained(String year) {
    Page page = registration().with("dateOfBirth:year", year).submit();
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.errors()).isNotEmpty();
  }

  @Test
  void anExpiredHoldSaysSo() {
    Page check = Booking.hold(client, family, slot);
    Database.update(
        "UPDATE visit SET hold_expires_at = '2020-01-01' WHERE reference = ?",
        Booking.reference(check));
    Page page = Booking.confirm(check);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.path()).isEqualTo("/family/book/check");
    assertThat(confirmed()).isZero();
  }

  @Test
  void aDoubleClickOnConfirmMakesOneVisitAndOneMessage() {
    Page check = Booking.hold(client, family, slot);
    CompletableFuture<Page> first = CompletableFuture.supplyAsync(() -> Booking.confirm(check));
    CompletableFuture<Page> second = CompletableFuture.supplyAsync(() -> Booking.confirm(check));
    assertThat(first.join().path()).isEqualTo("/family/visit");
    assertThat(second.join().path()).isEqualTo("/family/visit");
    assertThat(Booking.reference(first.join())).isEqualTo(Booking.reference(second.join()));
    assertThat(confirmed()).isOne();
    assertThat(slot.taken()).isOne();
    assertThat(
            Database.count(
                "SELECT COUNT(*) FROM outbox WHERE recipient = ? AND kind = 'VISIT_CONFIRMED'",
                family.phone()))
        .isOne();
  }

  @Test
  void theBackButtonAfterConfirmingLeadsToTheTicket() {
    Page check = Booking.hold(client, family, slot);
    Booking.confirm(check);
    assertThat(client.open(check.address()).path()).isEqualTo("/family/visit");
  }

  @Test
  void aSlotThatHasJustFilledIsRefusedWithTheNextFreeTimes() {
    Slot later = institution.slot(Application.today().plusDays(8), LocalTime.of(9, 0), 5);
    Page times = Booking.times(client, family);
    slot.setTaken(5);
    Page refused = Booking.hold(times, slot);
    assertThat(refused.status()).isEqualTo(200);
    assertThat(refused.path()).isEqualTo("/family/book/time");
    assertThat(refused.one("[role=alert] h2").text())
        .isEqualTo("Cette heure ne peut pas être réservée");
    assertThat(refused.all("#next-" + later.id())).hasSize(1);
    assertThat(Booking.hold(refused, later).path()).isEqualTo("/family/book/check");
  }

  @Test
  void ofTwoTabsTheOlderOneHoldsNothingAnyMoreAndSaysSo() {
    Slot other = institution.slot(Application.today().plusDays(8), LocalTime.of(9, 0), 5);
    Page older = Booking.hold(client, family, slot);
    Page newer = Booking.hold(client, family, other);
    Page refused = Booking.confirm(older);
    assertThat(refused.status()).isEqualTo(200);
    assertThat(refused.one("h1").text()).isEqualTo("La place n’est plus gardée");
    assertThat(slot.taken()).isZero();
    assertThat(Booking.confirm(newer).path()).isEqualTo("/family/visit");
    assertThat(confirmed()).isOne();
  }

  @Test
  void anothersVisitIsAsUnknownAsOneThatDoesNotExist() {
    Family stranger = Family.of(institution);
    String reference = Booking.book(stranger.signedIn("fr"), stranger, slot);
    for (String path : new String[] {"/family/visit", "/family/visit/cancel", "/family/qr"}) {
      Page others = client.open(path + "?ref=" + reference);
      Page nobodys = client.open(path + "?ref=222222222");
      assertThat(others.status()).isEqualTo(404);
      assertThat(nobodys.status()).isEqualTo(404);
      assertThat(others.body().replace(reference, "222222222")).isEqualTo(nobodys.body());
    }
  }

  @Test
  void anothersLinkIsAsUnknownAsOneThatDoesNotExist() {
    Page others = client.open("/family/book/time?link=" + Family.of(institution).linkId());
    Page nobodys = client.open("/family/book/time?link=1");
    assertThat(others.status()).isEqualTo(404);
    assertThat(nobodys.status()).isEqualTo(404);
  }

  @Test
  void aFormWithoutOurTokenIsRefused() {
    Page check = Booking.hold(client, family, slot);
    assertThat(check.form("#check").without("csrf").submit("confirm").status()).isEqualTo(403);
    assertThat(check.form("#check").forging("csrf", "wrong").submit("confirm").status())
        .isEqualTo(403);
    assertThat(confirmed()).isZero();
  }

  private long confirmed() {
    return Database.count(
        "SELECT COUNT(*) FROM visit WHERE visitor_id = ? AND state = 'CONFIRMED'", family.id());
  }

  private static Form registration() {
    return new Newcomer().form(Client.reading("fr"));
  }
}
