package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

/** How many visits there are for an inmate in a week, and for a visitor at one time. */
class EntitlementIT {

  private static final int RELATIVES = 7;
  private static final int ROUNDS = 5;

  /** A Monday whose week lies in the booking window as a whole. */
  private static final LocalDate MONDAY =
      Application.today().plusDays(3).with(TemporalAdjusters.next(DayOfWeek.MONDAY));

  private record Relative(Family family, Client client, Slot slot) {}

  private final Institution institution = Institution.live();

  /** Each relative wants another day of the same week. */
  @ParameterizedTest
  @CsvSource({"CONVICTED, 1", "REMAND, 3"})
  void relativesWhoBookAtOnceShareTheVisitsOfTheWeek(String legalStatus, int visits)
      throws Exception {
    Inmate inmate = institution.inmate(legalStatus);
    try (Rush rush = new Rush(RELATIVES)) {
      List<Slot> week = IntStream.range(0, RELATIVES).mapToObj(this::slot).toList();
      List<Relative> relatives = rush.all(week, slot -> relative(inmate, slot));
      for (int round = 0; round < ROUNDS; round++) {
        free(inmate, relatives);
        List<Page> answers =
            rush.all(
                relatives,
                relative -> {
                  Page times = Booking.times(relative.client(), relative.family());
                  rush.awaitSignal();
                  Page held = Booking.hold(times, relative.slot());
                  return held.path().equals("/family/book/check") ? Booking.confirm(held) : held;
                });
        assertThat(answers).filteredOn(page -> page.path().equals("/family/visit")).hasSize(visits);
        assertThat(answers)
            .filteredOn(page -> !page.path().equals("/family/visit"))
            .hasSize(RELATIVES - visits)
            .allSatisfy(
                page ->
                    assertThat(page.one("[role=alert]").text())
                        .contains("plus de visite cette semaine"));
        assertThat(numbers(inmate))
            .containsExactlyElementsOf(IntStream.rangeClosed(1, visits).boxed().toList());
        assertThat(relatives.stream().mapToLong(relative -> relative.slot().taken()).sum())
            .isEqualTo(visits);
      }
    }
  }

  @Test
  void whoCancelsInTimeMayBookAnotherDayOfTheWeek() {
    Family family = Family.of(institution);
    Client client = family.signedIn("fr");
    Page ask = askToCancel(client, Booking.book(client, family, slot(1)));
    assertThat(ask.text()).contains("elle ne compte pas dans les visites de la semaine");
    assertThat(ask.form("#cancelling").submit().path()).isEqualTo("/family/visit");
    assertThat(numbers(family.inmate())).isEmpty();
    Booking.book(client, family, slot(2));
    assertThat(numbers(family.inmate())).containsExactly(1);
  }

  @Test
  void whoCancelsTooLateHasUsedTheVisitOfTheWeek() {
    institution.decide("cancel.late.hours", 24 * 28);
    Family family = Family.of(institution);
    Client client = family.signedIn("fr");
    Slot tuesday = slot(1);
    Slot wednesday = slot(2);
    Slot nextWeek = slot(7);
    Page ask = askToCancel(client, Booking.book(client, family, tuesday));
    assertThat(ask.text()).contains("cette visite compte dans les visites de la semaine");
    ask.form("#cancelling").submit();
    assertThat(tuesday.taken()).isZero();
    assertThat(numbers(family.inmate())).containsExactly(1);

    Page times = Booking.times(client, family);
    assertThat(times.all("input[name=slot]").eachAttr("value"))
        .containsExactly(Long.toString(nextWeek.id()));
    assertThat(times.text()).contains("Votre proche n’a plus de visite cette semaine");
    Page refused = times.form("#time").forging("slot", "" + wednesday.id()).submit("hold");
    assertThat(refused.one("[role=alert]").text()).contains("plus de visite cette semaine");
  }

  @Test
  void whoHasFourVisitsAheadWaitsForTheNext() {
    Family family = Family.of(institution);
    Visits.confirmed(family, IntStream.range(0, 4).mapToObj(this::slot).toList());
    Slot another = slot(7);
    Client client = family.signedIn("fr");
    assertThat(Booking.times(client, family).text())
        .contains("Vous avez déjà 4 visites à venir")
        .contains("annulez-en une dans « Mes visites »");
    institution.decide("open.visits", 5);
    assertThat(Booking.book(client, family, another)).isNotBlank();
  }

  /** However far away the next one is: the page was open before the visits were booked. */
  @Test
  void visitsAheadCountAlsoForADayWeeksLater() {
    Family family = Family.of(institution);
    Slot another = slot(20);
    Client client = family.signedIn("fr");
    Page times = Booking.times(client, family);
    Visits.confirmed(family, IntStream.range(0, 4).mapToObj(this::slot).toList());
    assertThat(Booking.hold(times, another).text()).contains("Vous avez déjà 4 visites à venir");
    assertThat(another.taken()).isZero();
  }

  private Relative relative(Inmate inmate, Slot slot) {
    Family family = Family.linkedTo(institution, inmate);
    return new Relative(family, family.signedIn("fr"), slot);
  }

  private Slot slot(int daysLater) {
    return institution.slot(MONDAY.plusDays(daysLater), LocalTime.of(10, 0), 5);
  }

  private static Page askToCancel(Client client, String reference) {
    return client.open("/family/visit/cancel?ref=" + reference);
  }

  private static void free(Inmate inmate, List<Relative> relatives) {
    Database.update("DELETE FROM visit WHERE inmate_id = ?", inmate.id());
    relatives.forEach(relative -> relative.slot().setTaken(0));
  }

  /** The visits of the week that are used up, by their numbers. */
  private static List<Integer> numbers(Inmate inmate) {
    return Database.column(
        Integer.class,
        """
        SELECT entitlement_number FROM visit
        WHERE inmate_id = ? AND entitlement_from = ? ORDER BY entitlement_number
        """,
        inmate.id(),
        MONDAY);
  }
}
