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
import org.ziyara.fixture.Page;
import org.ziyara.fixture.Rush;
import org.ziyara.fixture.Visits;

/** Nobody is in two places, however quickly several browsers ask for it. */
class AgendaRaceIT {

  private static final int BROWSERS = 6;
  private static final int ROUNDS = 5;

  private record Browser(Client client, Family family, Slot slot) {}

  private final Institution institution = Institution.live();

  @Test
  void relativesWhoWantTheSameDayGetOneVisit() throws Exception {
    Inmate inmate = institution.inmate("REMAND");
    List<Slot> hours =
        IntStream.range(0, BROWSERS).mapToObj(i -> slot(LocalTime.of(9 + i, 0))).toList();
    try (Rush rush = new Rush(BROWSERS)) {
      List<Browser> relatives =
          rush.all(
              hours,
              slot -> {
                Family family = Family.linkedTo(institution, inmate);
                return new Browser(family.signedIn("fr"), family, slot);
              });
      for (int round = 0; round < ROUNDS; round++) {
        free("inmate_id", inmate.id(), hours);
        List<Page> answers = bookAtOnce(rush, relatives);
        assertThat(answers).filteredOn(page -> page.path().equals("/family/visit")).hasSize(1);
        assertThat(answers)
            .filteredOn(page -> !page.path().equals("/family/visit"))
            .allSatisfy(
                page ->
                    assertThat(page.one("[role=alert]").text())
                        .contains("déjà une visite ce jour-là"));
        assertThat(active("inmate_id", inmate.id())).isOne();
        assertThat(taken(hours)).isOne();
      }
    }
  }

  /** The later hold takes the place of the earlier, and a confirmed visit stands in the way. */
  @Test
  void aVisitorWithManyWindowsIsInOnePlaceAtATime() throws Exception {
    Family family = Family.of(institution);
    List<Family> asRelativeOf =
        Stream.concat(
                Stream.of(family),
                Stream.generate(() -> family.and(institution.inmate())).limit(BROWSERS - 1))
            .toList();
    // each overlaps with all the others
    List<Slot> slots =
        IntStream.range(0, BROWSERS).mapToObj(i -> slot(LocalTime.of(10, i))).toList();
    try (Rush rush = new Rush(BROWSERS)) {
      List<Browser> windows =
          rush.all(
              IntStream.range(0, BROWSERS).boxed().toList(),
              i -> new Browser(family.signedIn("fr"), asRelativeOf.get(i), slots.get(i)));
      for (int round = 0; round < ROUNDS; round++) {
        free("visitor_id", family.id(), slots);
        assertThat(bookAtOnce(rush, windows))
            .allSatisfy(page -> assertThat(page.status()).isEqualTo(200))
            .filteredOn(page -> page.path().equals("/family/visit"))
            .hasSizeLessThanOrEqualTo(1);
        assertThat(active("visitor_id", family.id())).isOne();
        assertThat(taken(slots)).isOne();
      }
    }
  }

  /** With three visits ahead there is room for one more, and for one hold. */
  @Test
  void aVisitorWithManyWindowsHasNoMoreVisitsAheadThanAllowed() throws Exception {
    Family family = Family.of(institution);
    List<Family> asRelativeOf =
        Stream.generate(() -> family.and(institution.inmate())).limit(BROWSERS).toList();
    List<Slot> ahead = IntStream.range(7, 10).mapToObj(this::slot).toList();
    List<Slot> slots = IntStream.range(10, 10 + BROWSERS).mapToObj(this::slot).toList();
    try (Rush rush = new Rush(BROWSERS)) {
      List<Browser> windows =
          rush.all(
              IntStream.range(0, BROWSERS).boxed().toList(),
              i -> new Browser(family.signedIn("fr"), asRelativeOf.get(i), slots.get(i)));
      for (int round = 0; round < ROUNDS; round++) {
        free("visitor_id", family.id(), slots);
        Visits.confirmed(family, ahead);
        List<Page> answers = bookAtOnce(rush, windows);
        assertThat(answers)
            .allSatisfy(page -> assertThat(page.status()).isEqualTo(200))
            .filteredOn(page -> page.path().equals("/family/visit"))
            .hasSizeLessThanOrEqualTo(1);
        assertThat(active("visitor_id", family.id())).isEqualTo(ahead.size() + 1);
        assertThat(taken(slots)).isOne();
      }
    }
  }

  private Slot slot(int inDays) {
    return institution.slot(Application.today().plusDays(inDays), LocalTime.of(10, 0), 5);
  }

  private static List<Page> bookAtOnce(Rush rush, List<Browser> browsers) throws Exception {
    return rush.all(
        browsers,
        browser -> {
          Page times = Booking.times(browser.client(), browser.family());
          rush.awaitSignal();
          Page held = Booking.hold(times, browser.slot());
          return held.path().equals("/family/book/check") && !held.all("#check").isEmpty()
              ? Booking.confirm(held)
              : held;
        });
  }

  private Slot slot(LocalTime startsAt) {
    return institution.slot(Application.today().plusDays(6), startsAt, 5);
  }

  private static void free(String whose, long id, List<Slot> slots) {
    Database.update("DELETE FROM visit WHERE " + whose + " = ?", id);
    slots.forEach(slot -> slot.setTaken(0));
  }

  private static long active(String whose, long id) {
    return Database.count("SELECT COUNT(*) FROM visit WHERE active = 1 AND " + whose + " = ?", id);
  }

  private static long taken(List<Slot> slots) {
    return slots.stream().mapToLong(Slot::taken).sum();
  }
}
