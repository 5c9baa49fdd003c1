package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.TestInstance;
import org.ziyara.fixture.Booking;
import org.ziyara.fixture.Client;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Family;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Institution.Slot;
import org.ziyara.fixture.Page;
import org.ziyara.fixture.Rush;

/** The first promise under a rush: many families press the button at once for few places. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RaceIT {

  private static final int FAMILIES = 64;
  private static final int PLACES = 10;
  private static final int ROUNDS = 30;

  private record Rival(Family family, Client client) {}

  private final Rush rush = new Rush(FAMILIES);
  private Slot slot;
  private List<Rival> rivals;

  @BeforeAll
  void sixtyFourFamiliesSignInAtOnce() throws Exception {
    Institution institution = Institution.live();
    slot = institution.slot(PLACES);
    // Somewhere for the losers to go: a refusal offers the next free times.
    institution.slot(slot.date().plusDays(1), slot.startsAt(), FAMILIES);
    List<Family> families =
        IntStream.range(0, FAMILIES).mapToObj(i -> Family.of(institution)).toList();
    rivals = rush.all(families, family -> new Rival(family, family.signedIn("fr")));
  }

  @AfterAll
  void end() {
    rush.close();
  }

  @RepeatedTest(ROUNDS)
  void exactlyAsManyAsThereArePlacesAreBookedAndTheOthersToldWhy() throws Exception {
    freeAllPlaces();
    List<Page> answers = rush.all(rivals, this::bookAtTheSignal);

    assertThat(answers).allSatisfy(page -> assertThat(page.status()).isEqualTo(200));
    List<Page> tickets = at("/family/visit", answers);
    List<Page> refusals = at("/family/book/time", answers);
    assertThat(tickets).hasSize(PLACES);
    assertThat(refusals).hasSize(FAMILIES - PLACES).allSatisfy(RaceIT::saysWhyAndWhatIsLeft);
    assertThat(references(tickets))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(confirmed());
    assertThat(slot.taken()).isEqualTo(PLACES);
    assertThat(slot.active()).isEqualTo(PLACES);
  }

  private Page bookAtTheSignal(Rival rival) throws Exception {
    Page times = Booking.times(rival.client(), rival.family());
    rush.awaitSignal();
    Page held = Booking.hold(times, slot);
    return held.path().equals("/family/book/check") ? Booking.confirm(held) : held;
  }

  private static void saysWhyAndWhatIsLeft(Page page) {
    assertThat(page.one("[role=alert]").text())
        .contains("complet")
        .contains(Integer.toString(PLACES));
    assertThat(page.all("[role=alert] ~ * input[name=slot], [role=alert] ~ input[name=slot]"))
        .isNotEmpty();
  }

  private void freeAllPlaces() {
    Database.update("DELETE FROM visit WHERE slot_id = ?", slot.id());
    slot.setTaken(0);
  }

  private List<String> confirmed() {
    return Database.column(
        String.class,
        "SELECT reference FROM visit WHERE slot_id = ? AND state = 'CONFIRMED'",
        slot.id());
  }

  private static List<Page> at(String path, List<Page> pages) {
    return pages.stream().filter(page -> page.path().equals(path)).toList();
  }

  private static List<String> references(List<Page> tickets) {
    return tickets.stream().map(Booking::reference).toList();
  }
}
