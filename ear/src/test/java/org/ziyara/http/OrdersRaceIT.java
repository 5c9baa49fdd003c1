package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ziyara.fixture.Application;
import org.ziyara.fixture.Booking;
import org.ziyara.fixture.Client;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Family;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Institution.Inmate;
import org.ziyara.fixture.Institution.Slot;
import org.ziyara.fixture.Officer;
import org.ziyara.fixture.Page;
import org.ziyara.fixture.Rush;

/** Orders of authorities hold whoever races, and those that are secret stay so. */
class OrdersRaceIT {

  private static final int ROUNDS = 12;
  private static final int WINDOWS = 5;

  private record Browser(Client client, Family family, Slot slot) {

    Page times() {
      return Booking.times(client, family);
    }

    /** Sends the time whether it is on offer or not. */
    Page book(Page times) {
      if (times.all("#time").isEmpty()) { // nothing at all is
        return times;
      }
      Page held = Booking.hold(times, slot);
      return held.all("#check").isEmpty() ? held : Booking.confirm(held);
    }
  }

  private final Institution institution = Institution.live();
  private final Officer director = Officer.of(institution, "DIRECTOR");

  /** Their times overlap in one room: the one who comes second is not told why. */
  @Test
  void whoMustNotMeetAreNeverThereTogether() throws Exception {
    List<Browser> both = overlapping();
    director.keepApart(both.get(0).family().inmate(), both.get(1).family().inmate(), "ROOM");
    try (Rush rush = new Rush(both.size())) {
      for (int round = 0; round < ROUNDS; round++) {
        free(both);
        List<Page> answers = bookAtOnce(rush, both);
        assertThat(answers).filteredOn(OrdersRaceIT::isTicket).hasSize(1);
        assertThat(answers)
            .filteredOn(page -> !isTicket(page))
            .allSatisfy(
                page ->
                    assertThat(page.one("[role=alert]").text())
                        .contains("Ce créneau n’est pas disponible"));
        assertThat(together(both)).isOne();
      }
    }
  }

  /** Whoever books while the director decides is there before, or sees the decision. */
  @Test
  void nobodySlipsThroughWhileTwoAreBeingKeptApart() throws Exception {
    try (Rush rush = new Rush(3)) {
      for (int round = 0; round < ROUNDS; round++) {
        List<Browser> both = overlapping();
        Inmate one = both.get(0).family().inmate();
        Inmate other = both.get(1).family().inmate();
        List<Page> answers =
            rush.all(
                List.of(0, 1, 2),
                who -> {
                  Page times = who < 2 ? both.get(who).times() : null;
                  rush.awaitSignal();
                  return who < 2
                      ? both.get(who).book(times)
                      : director.keepApart(one, other, "ROOM");
                });
        assertThat(answers.get(2).text()).contains("Mise à l’écart enregistrée");
        assertThat(answers).allSatisfy(page -> assertThat(page.status()).isEqualTo(200));
        assertThat(heldAgainst(one, other)).isZero();
        if (together(both) == 1) {
          both.stream()
              .filter(browser -> active(browser) == 0)
              .forEach(browser -> assertThat(isTicket(browser.book(browser.times()))).isFalse());
        }
      }
    }
  }

  @Test
  void theVisitsOfAPermitAreNotExceededByManyWindows() throws Exception {
    Family family = Family.linkedTo(institution, institution.inmate("REMAND"));
    Database.update("UPDATE visit_permit SET visits = 2 WHERE visitor_id = ?", family.id());
    List<Slot> days = IntStream.range(0, WINDOWS).mapToObj(i -> slot(6 + i, 10, 0)).toList();
    try (Rush rush = new Rush(WINDOWS)) {
      List<Browser> windows =
          rush.all(days, slot -> new Browser(family.signedIn("fr"), family, slot));
      for (int round = 0; round < ROUNDS / 2; round++) {
        free(windows);
        bookAtOnce(rush, windows);
        assertThat(permitNumbers(family)).doesNotHaveDuplicates().isSubsetOf(1, 2);
        windows.forEach(window -> window.book(window.times()));
        assertThat(permitNumbers(family)).containsExactly(1, 2);
        assertThat(
                Database.count(
                    "SELECT COUNT(*) FROM visit WHERE visitor_id = ? AND active = 1", family.id()))
            .isEqualTo(2);
      }
    }
  }

  /**
   * What a family reads whose relative must not meet somebody, and one whose relative will secretly
   * be taken elsewhere, is the same to the letter, and names nobody.
   */
  @Test
  void bothSecretsReadAsPlainNotAvailable() {
    Slot slot = slot(6, 10, 0);
    slot(3, 10, 0);
    Family there = Family.of(institution);
    Database.update(
        "UPDATE inmate SET family_name = 'Ennemi', given_name = 'Autre' WHERE id = ?",
        there.inmate().id());
    Booking.book(there.signedIn("fr"), there, slot);
    Family apart = Family.of(institution);
    director.keepApart(apart.inmate(), there.inmate(), "ROOM");
    Family leaving = Family.of(institution);
    Database.update(
        """
        UPDATE inmate SET moves_on = ?, moves_to = (SELECT id FROM institution WHERE code = 'MA-002')
        WHERE id = ?
        """,
        slot.date().minusDays(1),
        leaving.inmate().id());

    List<Page> times =
        Stream.of(apart, leaving).map(one -> Booking.times(one.signedIn("fr"), one)).toList();
    List<Page> refusals = Stream.of(apart, leaving).map(one -> refused(one, slot)).toList();
    assertThat(times.get(0).text()).isEqualTo(times.get(1).text());
    assertThat(refusals.get(0).text()).isEqualTo(refusals.get(1).text());
    assertThat(refusals.get(0).text())
        .contains("Ce créneau n’est pas disponible")
        .doesNotContain("Ennemi", "Autre", there.inmate().registerNumber(), "écart", "transf");
    assertThat(refusals.get(0).body()).doesNotContain("NON_ASSOCIATION", "INMATE_NOT_HERE");
  }

  /** Sends a time that the page does not offer. */
  private static Page refused(Family family, Slot slot) {
    return Booking.hold(family.signedIn("fr"), family, slot);
  }

  /** Two families with a slot each; another day stays free, so that there is something on offer. */
  private List<Browser> overlapping() {
    slot(3, 10, 0);
    return Stream.of(slot(6, 10, 0), slot(6, 10, 30))
        .map(
            slot -> {
              Family family = Family.of(institution);
              return new Browser(family.signedIn("fr"), family, slot);
            })
        .toList();
  }

  private Slot slot(int days, int hour, int minute) {
    return institution.slot(Application.today().plusDays(days), LocalTime.of(hour, minute), 5);
  }

  private static List<Page> bookAtOnce(Rush rush, List<Browser> browsers) throws Exception {
    return rush.all(
        browsers,
        browser -> {
          Page times = browser.times();
          rush.awaitSignal();
          return browser.book(times);
        });
  }

  private static boolean isTicket(Page page) {
    return page.path().equals("/family/visit");
  }

  private static void free(List<Browser> browsers) {
    for (Browser browser : browsers) {
      Database.update("DELETE FROM visit WHERE visitor_id = ?", browser.family().id());
      browser.slot().setTaken(0);
    }
  }

  private static long active(Browser browser) {
    return Database.count(
        "SELECT COUNT(*) FROM visit WHERE visitor_id = ? AND active = 1", browser.family().id());
  }

  private static long together(List<Browser> browsers) {
    return browsers.stream().mapToLong(OrdersRaceIT::active).sum();
  }

  /** Visits of either that were held after the decision although the other has one. */
  private static long heldAgainst(Inmate one, Inmate other) {
    return Database.count(
        """
        SELECT COUNT(*) FROM visit late
        JOIN visit early ON early.visit_date = late.visit_date AND early.active = 1
        JOIN non_association n ON n.one_id IN (late.inmate_id, early.inmate_id)
          AND n.other_id IN (late.inmate_id, early.inmate_id)
        WHERE late.active = 1 AND late.inmate_id IN (?, ?) AND early.inmate_id IN (?, ?)
          AND early.inmate_id <> late.inmate_id AND late.held_at > n.decided_at
        """,
        one.id(),
        other.id(),
        one.id(),
        other.id());
  }

  private static List<Integer> permitNumbers(Family family) {
    return Database.column(
        Integer.class,
        "SELECT permit_number FROM visit WHERE visitor_id = ? AND permit_id IS NOT NULL ORDER BY 1",
        family.id());
  }
}
