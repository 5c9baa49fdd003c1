package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ziyara.fixture.Statements.assertCost;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ziyara.fixture.Client;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Desk;
import org.ziyara.fixture.Family;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Institution.Inmate;
import org.ziyara.fixture.Institution.Slot;
import org.ziyara.fixture.Officer;
import org.ziyara.fixture.Page;
import org.ziyara.fixture.WaitingList;

/** What the pages of the desk cost the database, however much there is. */
class DeskStatementsIT {

  private final Institution institution = Institution.live();
  private final Family family = Family.of(institution);

  /** Account for each question; inmate; families, audit; name and institution of the officer. */
  @ParameterizedTest
  @ValueSource(ints = {1, 30})
  void theFamiliesOfAnInmateHoweverMany(int visitors) {
    Inmate inmate = institution.inmate();
    Stream.generate(() -> Family.linkedTo(institution, inmate)).limit(visitors).toList();
    Desk desk = Desk.of(institution, "DESK");
    assertCost(
        6,
        () ->
            assertThat(desk.open("/staff/book?inmate=" + inmate.id()).all("main li a"))
                .hasSize(visitors));
  }

  /** The five of the list; account, link twice, companions, who is signed in. */
  @ParameterizedTest
  @CsvSource({"20, 1", "28, 40"})
  void theTimesAtTheDeskHoweverManySlots(int days, int daily) {
    institution.slots(days, daily);
    Desk desk = Desk.of(institution, "DESK");
    desk.times(family);
    assertCost(
        10,
        () ->
            assertThat(desk.times(family).all("input[type=radio]"))
                .hasSizeBetween(days * daily / 2, days * daily));
  }

  /** Account for each question to the desk; otherwise as a family books. */
  @Test
  void aBookingAtTheDesk() {
    Slot slot = institution.slot(5);
    Client officer = Client.reading("fr").signIn(institution.officer("DESK"));
    Desk desk = new Desk(new Officer(officer.withoutRedirects()));
    Page times = desk.times(family);
    // whose link; the eight of a hold, audit; the visit
    assertCost(12, () -> assertRedirects(desk.hold(times, slot)));
    String check = "/staff/book/check?ref=" + reference();
    Page held = desk.open(check);
    assertCost(6, () -> assertShown(desk.open(check)));
    // what the page shows with account and whose visit; then as a family confirms
    assertCost(17, () -> assertRedirects(desk.confirm(held)));
    String ticket = "/staff/book/ticket?ref=" + reference();
    assertCost(6, () -> assertShown(desk.open(ticket)));
  }

  /** Account; clock of the institution, who waits; audit, who is signed in. */
  @ParameterizedTest
  @ValueSource(ints = {1, 60})
  void theWaitingListHoweverManyWait(int waiting) {
    Stream.generate(() -> Family.of(institution)).limit(waiting).forEach(WaitingList::join);
    Desk desk = Desk.of(institution, "DESK");
    assertCost(
        5,
        () ->
            assertThat(desk.open("/staff/waiting").all("tbody tr")).hasSize(Math.min(waiting, 25)));
    // link with companions, and account for each question
    assertCost(8, () -> assertShown(desk.open("/staff/book/waiting?link=" + family.linkId())));
  }

  private static void assertShown(Page page) {
    assertThat(page.status()).as("%s", page).isEqualTo(200);
  }

  private static void assertRedirects(Page page) {
    assertThat(page.status()).as("%s", page).isEqualTo(302);
  }

  /** Of the family's only visit. */
  private String reference() {
    return Database.one(
        String.class, "SELECT reference FROM visit WHERE visitor_id = ?", family.id());
  }
}
