package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ziyara.fixture.Application;
import org.ziyara.fixture.Booking;
import org.ziyara.fixture.Client;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Family;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Institution.Slot;
import org.ziyara.fixture.Page;
import org.ziyara.fixture.Rush;

/** A visit is moved in one step: nobody is ever without a place, or with two. */
class MovingIT {

  private static final int FAMILIES = 6;
  private static final int ROUNDS = 5;

  private record Mover(Family family, Client client, String reference, Slot from) {

    Page move(Slot to) {
      return client.open("/family/visit/move?ref=" + reference + "&slot=" + to.id());
    }
  }

  private final Institution institution = Institution.live();

  @Test
  void aFamilyTakesAnotherDayOfTheSameWeek() {
    Slot monday = slot(6, 5);
    Slot tuesday = slot(7, 5);
    Mover mover = booked(monday);
    Page ticket = mover.client().open("/family/visit?ref=" + mover.reference());
    Page party = mover.client().open(ticket.one("a[href*='move=']").attr("href"));
    Page times = party.form("#party").submit("next");
    assertThat(times.path()).isEqualTo("/family/book/time");
    Page ask = Booking.hold(times, tuesday);
    assertThat(ask.path()).isEqualTo("/family/visit/move");
    assertThat(monday.taken()).isOne();

    Page moved = ask.form("#moving").submit("move");
    assertThat(moved.path()).isEqualTo("/family/visit");
    assertThat(moved.text()).contains("Votre visite est modifiée", "mardi 1");
    assertThat(monday.taken()).isZero();
    assertThat(tuesday.taken()).isOne();
    assertThat(tuesday.active()).isOne();
    assertThat(messages(mover.family(), "VISIT_MOVED")).isOne();

    ask.form("#moving").submit("move"); // the same click once more
    assertThat(tuesday.taken()).isOne();
    assertThat(messages(mover.family(), "VISIT_MOVED")).isOne();
  }

  @Test
  void whoCannotHaveTheNewPlaceKeepsTheOld() {
    Slot monday = slot(6, 1);
    Slot full = slot(7, 1);
    booked(full);
    Mover mover = booked(monday);
    Page refused = mover.move(full).form("#moving").submit("move");
    assertThat(refused.one("[role=alert]").text())
        .contains("Votre visite n’a pas été modifiée", "Ce créneau est complet");
    assertThat(monday.active()).isOne();
    assertThat(monday.taken()).isOne();
    assertThat(full.taken()).isOne();
  }

  @Test
  void whoOnlyComesWithSomebodyElseTakesNoPlace() {
    Slot full = slot(6, 1);
    Mover mover = booked(full);
    long companion = mover.family().companion("Karima Essai", LocalDate.of(1990, 1, 1));
    Page ask =
        mover
            .client()
            .open(
                "/family/visit/move?ref=%s&slot=%d&with=%d"
                    .formatted(mover.reference(), full.id(), companion));
    assertThat(ask.text()).contains("Garder le même jour", "Karima Essai");
    assertThat(ask.form("#moving").submit("move").text()).contains("Karima Essai");
    assertThat(full.taken()).isOne();
    assertThat(
            Database.count(
                "SELECT COUNT(*) FROM visit_companion WHERE companion_id = ?", companion))
        .isOne();
  }

  @Test
  void lateNobodyMovesToAnotherTimeButPeopleMayStillChange() {
    Slot monday = slot(6, 1);
    Slot tuesday = slot(7, 1);
    Mover mover = booked(monday);
    long companion = mover.family().companion("Karima Essai", LocalDate.of(1990, 1, 1));
    institution.decide("cancel.late.hours", 24 * 14);
    Page refused = mover.move(tuesday).form("#moving").submit("move");
    assertThat(refused.text()).contains("ne peut plus être déplacée");
    assertThat(monday.active()).isOne();
    assertThat(tuesday.taken()).isZero();
    String same = "/family/visit/move?ref=%s&slot=%d&with=%d";
    Page ask = mover.client().open(same.formatted(mover.reference(), monday.id(), companion));
    assertThat(ask.form("#moving").submit("move").path()).isEqualTo("/family/visit");
  }

  @Test
  void strangersMoveNothing() {
    Slot monday = slot(6, 1);
    Slot tuesday = slot(7, 1);
    Mover mover = booked(monday);
    Client stranger = Family.of(institution).signedIn("fr");
    String address = "/family/visit/move?ref=%s&slot=%d";
    assertThat(stranger.open(address.formatted(mover.reference(), tuesday.id())).status())
        .isEqualTo(404);
    Page own = mover.move(tuesday);
    assertThat(mover.client().open(address.formatted(mover.reference(), 1)).status())
        .isEqualTo(404);
    assertThat(own.form("#moving").submit("move").path()).isEqualTo("/family/visit");
  }

  /** Each wants the place of the next: in a circle, which deadlocks unless locks have an order. */
  @Test
  void familiesWhoChangePlacesAllGetOne() throws Exception {
    List<Slot> slots = IntStream.range(0, FAMILIES).mapToObj(i -> slot(6 + i, 2)).toList();
    try (Rush rush = new Rush(FAMILIES)) {
      List<Mover> movers = rush.all(slots, this::booked);
      for (int round = 1; round <= ROUNDS; round++) {
        int step = round;
        List<Integer> turns = IntStream.range(0, FAMILIES).boxed().toList();
        List<Page> answers =
            rush.all(
                turns,
                i -> {
                  Page ask = movers.get(i).move(slots.get((i + step) % FAMILIES));
                  rush.awaitSignal();
                  return ask.form("#moving").submit("move");
                });
        assertThat(answers).allMatch(page -> page.path().equals("/family/visit"));
        assertThat(slots).allSatisfy(slot -> assertThat(slot.taken()).isOne());
        assertThat(slots).allSatisfy(slot -> assertThat(slot.active()).isOne());
      }
    }
  }

  @Test
  void ofThoseWhoWantOnePlaceOneGetsItAndTheOthersKeepTheirs() throws Exception {
    List<Slot> slots = IntStream.range(0, FAMILIES).mapToObj(i -> slot(6 + i, 1)).toList();
    try (Rush rush = new Rush(FAMILIES)) {
      List<Mover> movers = rush.all(slots, this::booked);
      for (int round = 0; round < ROUNDS; round++) {
        Slot wanted = slot(13 + round, 1);
        List<Page> answers =
            rush.all(
                movers,
                mover -> {
                  Page ask = mover.move(wanted);
                  rush.awaitSignal();
                  return ask.form("#moving").submit("move");
                });
        assertThat(answers).filteredOn(page -> page.path().equals("/family/visit")).hasSize(1);
        assertThat(answers)
            .filteredOn(page -> !page.path().equals("/family/visit"))
            .allSatisfy(page -> assertThat(page.one("[role=alert]").text()).contains("complet"));
        assertThat(wanted.taken()).isOne();
        List<Slot> all = new ArrayList<>(slots);
        all.add(wanted);
        assertThat(all).allSatisfy(slot -> assertThat(slot.taken()).isEqualTo(slot.active()));
        assertThat(
                Database.count(
                    "SELECT COUNT(*) FROM visit WHERE institution_id = ? AND active = 1",
                    institution.id()))
            .isEqualTo(FAMILIES);
      }
    }
  }

  private Mover booked(Slot slot) {
    Family family = Family.of(institution);
    Client client = family.signedIn("fr");
    return new Mover(family, client, Booking.book(client, family, slot), slot);
  }

  private Slot slot(int daysAhead, int capacity) {
    return institution.slot(Application.today().plusDays(daysAhead), LocalTime.of(10, 0), capacity);
  }

  private static long messages(Family family, String kind) {
    return Database.count(
        "SELECT COUNT(*) FROM outbox WHERE recipient = ? AND kind = ?", family.phone(), kind);
  }
}
