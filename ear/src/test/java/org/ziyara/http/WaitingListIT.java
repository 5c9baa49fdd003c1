package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ziyara.fixture.Application;
import org.ziyara.fixture.Booking;
import org.ziyara.fixture.Client;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Family;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Institution.Slot;
import org.ziyara.fixture.Nights;
import org.ziyara.fixture.Page;
import org.ziyara.fixture.Rush;
import org.ziyara.fixture.Throttles;
import org.ziyara.fixture.Visits;
import org.ziyara.fixture.WaitingList;
import org.ziyara.shared.Ids;

/** A place that is freed goes to whoever has waited longest, and on to the next. */
class WaitingListIT {

  private static final int PLACES = 6;
  private static final int WAITING = 10;

  private final Institution institution = Institution.live();
  private final Client stranger = Client.reading("fr");

  @BeforeAll
  static void forgiveEarlierRuns() {
    Throttles.forgetOurAddress();
  }

  @Test
  void aFreedPlaceGoesFromFamilyToFamilyUntilOneAccepts() {
    Slot slot = institution.slot(1);
    Family booked = Family.of(institution);
    String reference = Visits.confirmed(booked, slot);
    Family lately = waiting(10);
    Family longest = waiting(90);
    Family between = waiting(30);

    cancel(booked, reference);
    String first = WaitingList.awaitOffer(longest, 1);
    assertThat(WaitingList.messages(lately)).isEmpty();
    assertThat(WaitingList.messages(between)).isEmpty();
    assertThat(slot.taken()).isOne();

    Page offered = stranger.open(first);
    assertThat(offered.one("h1").text()).isEqualTo("Une place vous est proposée");
    assertThat(offered.text()).contains("10:00").doesNotContain("Alaoui").doesNotContain("Amina");
    Page declined = offered.form("#offer").submit("decline");
    assertThat(declined.one("h1").text()).isEqualTo("Vous avez refusé la place");

    String second = WaitingList.awaitOffer(between, 1);
    Page tooLate = stranger.open(second);
    WaitingList.lapse(between);
    assertThat(tooLate.form("#offer").submit("accept").one("h1").text())
        .isEqualTo("Le temps pour répondre est passé");

    Page accepted = stranger.open(WaitingList.awaitOffer(lately, 1));
    Page ours = accepted.form("#offer").submit("accept");
    assertThat(ours.one("h1").text()).isEqualTo("La place est à vous");
    assertThat(accepted.form("#offer").submit("accept").text()).isEqualTo(ours.text());
    assertThat(accepted.form("#offer").submit("decline").text()).isEqualTo(ours.text());

    assertThat(confirmed(lately)).isOne();
    assertThat(sent(lately, "VISIT_CONFIRMED")).isOne();
    assertThat(WaitingList.state(lately)).isEqualTo("SERVED");
    assertThat(WaitingList.state(longest)).isEqualTo("WAITING");
    assertThat(slot.taken()).isOne();
    assertThat(slot.active()).isOne();
  }

  /** Each cancellation wakes the allocation, so that many run at once, as on many servers. */
  @Test
  void manyPlacesFreedAtOnceAreEachOfferedOnce() throws Exception {
    Slot slot = institution.slot(PLACES);
    List<Family> booked = IntStream.range(0, PLACES).mapToObj(i -> Family.of(institution)).toList();
    List<String> references =
        booked.stream().map(family -> Visits.confirmed(family, slot)).toList();
    List<Family> waiting = IntStream.range(0, WAITING).mapToObj(i -> waiting(200 - i)).toList();
    try (Rush rush = new Rush(PLACES)) {
      List<Page> asked =
          rush.all(
              IntStream.range(0, PLACES).boxed().toList(),
              i -> toCancel(booked.get(i), references.get(i)));
      rush.all(
          asked,
          page -> {
            rush.awaitSignal();
            return page.form("#cancelling").submit();
          });
    }
    List<Family> longest = waiting.subList(0, PLACES);
    longest.forEach(family -> WaitingList.awaitOffer(family, 1));
    WaitingList.awaitQuiet(institution);
    assertThat(waiting)
        .filteredOn(family -> !WaitingList.messages(family).isEmpty())
        .containsExactlyElementsOf(longest)
        .allSatisfy(family -> assertThat(WaitingList.messages(family)).hasSize(1));
    assertThat(slot.taken()).isEqualTo(PLACES);
    assertThat(slot.active()).isEqualTo(PLACES);
  }

  @Test
  void whoeverHasBookedElsewhereMeanwhileIsPassedOver() {
    Slot slot = institution.slot(1);
    Family booked = Family.of(institution);
    String reference = Visits.confirmed(booked, slot);
    Family elsewhere = waiting(90);
    Family next = waiting(30);
    Slot other = institution.slot(slot.date(), LocalTime.of(14, 0), 5);
    Booking.book(elsewhere.signedIn("fr"), elsewhere, other);

    cancel(booked, reference);
    WaitingList.awaitOffer(next, 1);
    assertThat(WaitingList.messages(elsewhere)).isEmpty();
  }

  @Test
  void anOfferIsNoneOfTheFamilysOwnHolds() {
    Slot slot = institution.slot(1);
    Family booked = Family.of(institution);
    String reference = Visits.confirmed(booked, slot);
    Family family = waiting(90);
    Client client = family.signedIn("fr");
    Slot later = institution.slot(Application.today().plusDays(14), LocalTime.of(9, 0), 5);
    Page held = Booking.hold(client, family, later);

    cancel(booked, reference);
    String link = WaitingList.awaitOffer(family, 1);
    assertThat(Booking.confirm(held).path()).isEqualTo("/family/visit");

    Slot another = institution.slot(Application.today().plusDays(21), LocalTime.of(9, 0), 5);
    assertThat(Booking.hold(client, family, another).path()).isEqualTo("/family/book/check");
    assertThat(stranger.open(link).form("#offer").submit("accept").one("h1").text())
        .isEqualTo("La place est à vous");
    assertThat(confirmed(family)).isEqualTo(2);
  }

  @Test
  void whatHasChangedSinceTheOfferIsJudgedAgain() {
    Slot slot = institution.slot(1);
    Family booked = Family.of(institution);
    String reference = Visits.confirmed(booked, slot);
    Family family = waiting(90);
    cancel(booked, reference);
    Page offered = stranger.open(WaitingList.awaitOffer(family, 1));
    Database.update(
        """
        INSERT INTO restriction (id, visitor_id, effect, first_day, reason, decided_by, decided_at)
        VALUES (?, ?, 'NO_VISITS', '2026-01-01', 'test', 'test', UTC_TIMESTAMP(6))
        """,
        Ids.next(),
        family.id());
    Page refused = offered.form("#offer").submit("accept");
    assertThat(refused.status()).isEqualTo(200);
    assertThat(refused.errors()).singleElement().asString().contains("quelque chose a changé");
    assertThat(confirmed(family)).isZero();
  }

  @Test
  void aFamilyAsksWhenNothingSuitsAndAnswersOnItsOwnPages() {
    Slot slot = institution.slot(1);
    Family booked = Family.of(institution);
    String reference = Visits.confirmed(booked, slot);
    Family family = Family.of(institution);
    Client client = family.signedIn("fr");
    Page nothing = Booking.times(client, family);
    Page ask = nothing.follow("a[href^='/family/waiting']");
    assertThat(ask.text()).contains("Personne n’attend");
    Page list = ask.form("#waiting").submit("ask");
    assertThat(list.path()).isEqualTo("/family/visits");
    assertThat(list.text()).contains("Vous êtes sur la liste d’attente");
    assertThat(list.follow("main a[href^='/family/waiting']").text())
        .contains("Une famille attend");

    cancel(booked, reference);
    WaitingList.awaitOffer(family, 1);
    assertThat(client.open("/").text()).contains("Une place vous est proposée");
    Page check = client.open("/family/visits").follow("main a[href^='/family/book/check']");
    assertThat(check.one("h1").text()).isEqualTo("Une place vous est proposée");
    assertThat(Booking.confirm(check).path()).isEqualTo("/family/visit");
    assertThat(Booking.confirm(check).path()).isEqualTo("/family/visit");
    assertThat(WaitingList.state(family)).isEqualTo("SERVED");
  }

  @Test
  void aFamilyDeclinesOnItsPageAndLeavesTheList() {
    Slot slot = institution.slot(1);
    Family booked = Family.of(institution);
    String reference = Visits.confirmed(booked, slot);
    Family family = waiting(90);
    Family next = waiting(30);
    cancel(booked, reference);
    WaitingList.awaitOffer(family, 1);

    Client client = family.signedIn("fr");
    Page check = client.open("/family/visits").follow("main a[href^='/family/book/check']");
    Page declined = check.form("#check").submit("another");
    assertThat(declined.text()).contains("Vous avez refusé la place");
    WaitingList.awaitOffer(next, 1);

    Page entry = declined.follow("main a[href^='/family/waiting']");
    Page left = entry.form("#waiting").submit("withdraw");
    assertThat(left.text()).contains("Vous n’êtes plus sur la liste d’attente");
    assertThat(left.all("main a[href^='/family/waiting']")).isEmpty();
    assertThat(entry.form("#waiting").submit("ask").path()).isEqualTo("/family/visits");
  }

  @Test
  void aPlaceThatTheNightAddsIsOffered() {
    Family family = waiting(90);
    institution.weekly(LocalTime.of(10, 0), DayOfWeek.values());
    Nights.forgetTonight();
    Nights.run();
    WaitingList.awaitOffer(family, 1);
    WaitingList.awaitQuiet(institution);
  }

  /** The two take turns, however busy the first is: which partition is quicker decides nothing. */
  @Test
  void whoWaitsAtTwoInstitutionsIsOfferedThePlaceOfTheFirst() {
    Institution first = Institution.live();
    Institution second = Institution.live();
    Slot here = first.slot(WAITING + 1);
    Slot there = second.slot(1);
    for (int i = 0; i < WAITING; i++) {
      WaitingList.join(Family.of(first), 90);
    }
    Family family = Family.of(first);
    WaitingList.join(family);
    WaitingList.join(family.at(second));
    Nights.forgetTonight();
    Nights.run();
    assertThat(WaitingList.messages(family)).hasSize(1);
    assertThat(here.taken()).isEqualTo(WAITING + 1);
    assertThat(there.taken()).isZero();
  }

  @Test
  void whatCannotBeMeantIsSaid() {
    Family family = Family.of(institution);
    Page ask = family.signedIn("fr").open("/family/waiting?link=" + family.linkId());
    Page refused =
        ask.form("#waiting")
            .without("weekday")
            .with("from", "10:00")
            .with("to", "10:00")
            .with("lastDay", "2020-01-01")
            .submit("ask");
    assertThat(refused.status()).isEqualTo(200);
    assertThat(refused.errors())
        .containsExactlyInAnyOrder(
            "Choisissez au moins un jour de la semaine.",
            "La deuxième heure doit être après la première.",
            "Le dernier jour ne peut pas être avant le premier.");
    assertThat(
            Database.count("SELECT COUNT(*) FROM waiting_entry WHERE visitor_id = ?", family.id()))
        .isZero();
  }

  @Test
  void aLinkThatNobodyWasSentLeadsToNoOffer() {
    Page page = stranger.open("/offer?t=AAAAAAAAAAAAAAAAAAAAAA");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.one("h1").text()).isEqualTo("Ce lien ne mène à aucune proposition");
    assertThat(page.all("#offer")).isEmpty();
  }

  private Family waiting(int daysSinceLastVisit) {
    Family family = Family.of(institution);
    WaitingList.join(family, daysSinceLastVisit);
    return family;
  }

  private static void cancel(Family family, String reference) {
    Page cancelled = toCancel(family, reference).form("#cancelling").submit();
    assertThat(cancelled.path()).isEqualTo("/family/visit");
  }

  private static Page toCancel(Family family, String reference) {
    return family.signedIn("fr").open("/family/visit/cancel?ref=" + reference);
  }

  private static long confirmed(Family family) {
    return Database.count(
        """
        SELECT COUNT(*) FROM visit
        WHERE visitor_id = ? AND state = 'CONFIRMED' AND visit_date >= ?
        """,
        family.id(),
        Application.today());
  }

  private static long sent(Family family, String kind) {
    return Database.count(
        "SELECT COUNT(*) FROM outbox WHERE recipient = ? AND kind = ?", family.phone(), kind);
  }
}
