package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ziyara.fixture.Application;
import org.ziyara.fixture.Client;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Family;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Institution.Slot;
import org.ziyara.fixture.Moves;
import org.ziyara.fixture.Officer;
import org.ziyara.fixture.Page;
import org.ziyara.fixture.Statements;
import org.ziyara.fixture.Throttles;
import org.ziyara.fixture.Visits;
import org.ziyara.fixture.WaitingList;
import org.ziyara.shared.Ids;

/** After the night, every visit that had lost its slot has another or is called off. */
class RelocationIT {

  /** Statements for many visits at once. */
  private static final Pattern JUDGING = Pattern.compile("JOIN visit [ab] ON|TO_DAYS");

  private final Institution institution = Institution.live();
  private final Client stranger = Client.reading("fr");

  @BeforeAll
  static void forgiveEarlierRuns() {
    Throttles.forgetOurAddress();
  }

  @Test
  void theVisitsOfAClosedDayAreMovedAsFarAsThereArePlacesAndTheOthersComeFirst() {
    Slot closed = slot(6, 5);
    Slot open = slot(7, 2);
    List<Family> families = Stream.generate(() -> Family.of(institution)).limit(3).toList();
    List<String> visits =
        families.stream().map(family -> Visits.confirmed(family, closed)).toList();
    Family waiting = Family.of(institution);
    WaitingList.join(waiting, 90);
    Moves.close(institution, closed.date());
    Moves.night();

    assertThat(closed.taken()).isZero();
    assertThat(open.taken()).isEqualTo(2);
    assertThat(open.active()).isEqualTo(2);
    List<Integer> moved = which(visits, visit -> Moves.visit(visit).equals(Moves.in(open)));
    List<Integer> lost = which(visits, visit -> Moves.visit(visit).equals(Moves.lost(closed)));
    assertThat(moved).hasSize(2);
    assertThat(lost).hasSize(1);
    Family left = families.get(lost.get(0));
    for (int i : moved) {
      assertThat(Moves.of(visits.get(i))).containsExactly("MOVED " + closed.id() + " " + open.id());
      assertThat(Moves.messages(families.get(i), "VISIT_RELOCATED"))
          .singleElement()
          .asString()
          .contains("lundi 30 novembre", "mardi 1er décembre", "Pas de visite ce jour-là");
      assertThat(Moves.priorities(families.get(i))).isZero();
    }
    assertThat(Moves.of(visits.get(lost.get(0)))).containsExactly("CALLED_OFF " + closed.id());
    assertThat(Moves.messages(left, "VISIT_UNPLACED"))
        .singleElement()
        .asString()
        .contains("en premier sur la liste d’attente");
    assertThat(Moves.priorities(left)).isOne();
    assertThat(figures()).isEqualTo("3 2 1 0");

    String declined = Moves.link(families.get(moved.get(0)));
    stranger.open(declined).form("#moved").submit("decline");
    WaitingList.awaitOffer(left, 1);
    assertThat(WaitingList.messages(waiting)).isEmpty();
    assertThat(WaitingList.messages(families.get(moved.get(0)))).isEmpty();
  }

  @Test
  void aSecondNightFindsNothingToDo() {
    Slot closed = slot(6, 5);
    slot(8, 1);
    List<Family> families = Stream.generate(() -> Family.of(institution)).limit(2).toList();
    List<String> visits =
        families.stream().map(family -> Visits.confirmed(family, closed)).toList();
    Moves.close(institution, closed.date());
    Moves.night();
    List<String> once = visits.stream().map(Moves::visit).toList();
    long messages = messages();
    Moves.night();
    assertThat(visits.stream().map(Moves::visit).toList()).isEqualTo(once);
    assertThat(visits).allSatisfy(visit -> assertThat(Moves.of(visit)).hasSize(1));
    assertThat(messages()).isEqualTo(messages);
  }

  @Test
  void aMoveIsDeclinedByItsLinkOnce() {
    Slot closed = slot(6, 5);
    Slot open = slot(13, 5);
    Family family = Family.of(institution);
    String visit = Visits.confirmed(family, closed);
    Moves.close(institution, closed.date());
    Moves.night();
    assertThat(Moves.visit(visit)).isEqualTo(Moves.in(open));

    Page asked = stranger.open(Moves.link(family));
    assertThat(asked.one("h1").text()).isEqualTo("Votre visite a été déplacée");
    assertThat(asked.text())
        .contains("lundi 30 novembre", "lundi 7 décembre", "travaux", "10:00")
        .doesNotContain("Alaoui", "Amina");
    assertThat(Moves.visit(visit)).isEqualTo(Moves.in(open));
    Page declined = asked.form("#moved").submit("decline");
    assertThat(declined.one("h1").text()).isEqualTo("Vous avez refusé la nouvelle heure");
    assertThat(asked.form("#moved").submit("decline").text()).isEqualTo(declined.text());
    assertThat(asked.form("#moved").submit("keep").text()).isEqualTo(declined.text());
    assertThat(Moves.visit(visit)).isEqualTo(Moves.lost(open));
    assertThat(Moves.messages(family, "VISIT_CANCELLED")).hasSize(1);
    assertThat(Moves.priorities(family)).isOne();
    assertThat(open.taken()).isZero();
  }

  @Test
  void aFamilySaysOnItsPageThatTheOtherTimeSuits() {
    Slot closed = slot(6, 5);
    Slot open = slot(7, 5);
    Family family = Family.of(institution);
    String visit = Visits.confirmed(family, closed);
    Moves.close(institution, closed.date());
    Moves.night();
    Client client = family.signedIn("fr");
    Page ticket = client.open("/family/visit?ref=" + visit);
    assertThat(ticket.text()).contains("Votre visite a été déplacée", "travaux");
    assertThat(ticket.all("#moved a[href^='/family/book/party']")).hasSize(1);
    Page kept = ticket.form("#moved").submit("keep");
    assertThat(kept.text()).contains("la nouvelle heure vous convient").doesNotContain("travaux");
    assertThat(Moves.of(visit)).containsExactly("KEPT " + closed.id() + " " + open.id());
    Page link = stranger.open(Moves.link(family));
    assertThat(link.all("#moved")).isEmpty();
    assertThat(link.one("h1").text()).contains("la nouvelle heure vous convient");
  }

  @Test
  void aFamilyThatChoosesAnotherTimeIsAskedNoMore() {
    Slot closed = slot(6, 5);
    slot(7, 5);
    Slot chosen = slot(9, 5);
    Family family = Family.of(institution);
    String visit = Visits.confirmed(family, closed);
    Moves.close(institution, closed.date());
    Moves.night();
    Client client = family.signedIn("fr");
    client
        .open("/family/visit/move?ref=" + visit + "&slot=" + chosen.id())
        .form("#moving")
        .submit();
    assertThat(client.open("/family/visit?ref=" + visit).all("#moved")).isEmpty();
    assertThat(stranger.open(Moves.link(family)).one("h1").text())
        .isEqualTo("Cette visite a changé depuis");
    assertThat(Moves.visit(visit)).isEqualTo(Moves.in(chosen));
  }

  /** It is only offered, for the family to accept. */
  @Test
  void nobodyIsMovedToATimeThatIsTooSoon() {
    Slot closed = slot(1, 5);
    Slot soon = institution.slot(Application.today().plusDays(2), LocalTime.of(8, 0), 5);
    Family family = Family.of(institution);
    String visit = Visits.confirmed(family, closed);
    Moves.close(institution, closed.date());
    Moves.night();
    assertThat(Moves.visit(visit)).isEqualTo(Moves.lost(closed));
    WaitingList.awaitOffer(family, 1);
    assertThat(soon.taken()).isOne();
    assertThat(
            Database.count(
                "SELECT COUNT(*) FROM outbox WHERE recipient = ? AND kind = 'VISIT_UNPLACED'"
                    + " AND urgent",
                family.phone()))
        .isOne();
  }

  @Test
  void theVisitOfSomebodyWhoWasTransferredIsMovedThere() {
    Institution there = Institution.live();
    Slot here = slot(6, 5);
    Slot free = there.slot(Application.today().plusDays(6), LocalTime.of(14, 0), 5);
    slot(7, 5);
    Family family = Family.of(institution);
    String visit = Visits.confirmed(family, here);
    Database.update(
        "UPDATE inmate SET institution_id = ? WHERE id = ?", there.id(), family.inmate().id());
    Moves.night();
    assertThat(Moves.visit(visit)).isEqualTo(Moves.in(free));
    assertThat(here.taken()).isZero();
    assertThat(Moves.messages(family, "VISIT_RELOCATED"))
        .singleElement()
        .asString()
        .contains(there.code(), "dans un autre établissement");
    assertThat(Officer.of(there, "DESK").open("/staff/relocations").text())
        .contains(institution.code(), there.code());
    assertThat(Officer.of(institution, "DIRECTOR").open("/staff/relocations").text())
        .contains(institution.code(), there.code());
  }

  /** Until it has taken place: a move would let somebody guess it. */
  @Test
  void aTransferThatIsOnlyOrderedMovesNobodyYet() {
    Institution there = Institution.live();
    Slot late = slot(9, 5);
    slot(3, 5);
    Family family = Family.of(institution);
    String visit = Visits.confirmed(family, late);
    Database.update(
        "UPDATE inmate SET moves_on = ?, moves_to = ? WHERE id = ?",
        Application.today().plusDays(5),
        there.id(),
        family.inmate().id());
    Moves.night();
    assertThat(Moves.of(visit)).isEmpty();
    assertThat(late.taken()).isOne();
  }

  @Test
  void theVisitOfSomebodyWhoIsFreeIsCalledOffAndNobodyWaits() {
    Slot booked = slot(6, 5);
    slot(7, 5);
    Family family = Family.of(institution);
    String visit = Visits.confirmed(family, booked);
    Database.update(
        "UPDATE inmate SET released_on = ? WHERE id = ?",
        Application.today().plusDays(2),
        family.inmate().id());
    Moves.night();
    assertThat(Moves.visit(visit)).isEqualTo(Moves.lost(booked));
    assertThat(Moves.messages(family, "VISIT_NEEDLESS")).hasSize(1);
    assertThat(Moves.priorities(family)).isZero();
    assertThat(family.signedIn("fr").open("/family/visit?ref=" + visit).text())
        .contains("Votre visite n’est plus nécessaire");
    assertThat(figures()).isEqualTo("0 0 0 1");
  }

  @Test
  void ofTwoWhoMustNotMeetOneStaysAndNobodyReadsWhy() {
    Slot both = slot(6, 5);
    Slot free = slot(7, 5);
    List<Family> families = Stream.generate(() -> Family.of(institution)).limit(2).toList();
    List<String> visits = families.stream().map(family -> Visits.confirmed(family, both)).toList();
    Moves.keepApart(families.get(0).inmate(), families.get(1).inmate());
    Moves.night();
    List<Integer> moved = which(visits, visit -> Moves.visit(visit).equals(Moves.in(free)));
    assertThat(moved).hasSize(1);
    assertThat(both.taken()).isOne();
    Family family = families.get(moved.get(0));
    assertThat(Moves.messages(family, "VISIT_RELOCATED"))
        .singleElement()
        .asString()
        .contains("Ce créneau n’est plus disponible");
    assertThat(stranger.open(Moves.link(family)).text())
        .contains("n’est pas disponible")
        .doesNotContain("rencontrer", "écart");
    assertThat(Officer.of(institution, "DIRECTOR").open("/staff/relocations").text())
        .contains("10:00")
        .doesNotContain("n’est pas disponible");
  }

  /** Two visits a week apart move into one week each; the inmate has one visit a week. */
  @Test
  void theVisitsOfAWeekStayTheVisitsOfAWeek() {
    Slot first = slot(6, 5);
    Slot second = slot(13, 5);
    Slot sameWeek = slot(8, 5);
    Slot nextWeek = slot(14, 5);
    Family family = Family.of(institution);
    String early = Visits.confirmed(family, first);
    String late = Visits.confirmed(family, second);
    Moves.close(institution, first.date());
    Moves.close(institution, second.date());
    Moves.night();
    assertThat(Moves.visit(early)).isEqualTo(Moves.in(sameWeek));
    assertThat(Moves.visit(late)).isEqualTo(Moves.in(nextWeek));
  }

  @Test
  void whatIsAMatterOfPapersWaitsForTheDirector() {
    Slot slot = slot(6, 5);
    slot(7, 5);
    Family family = Family.of(institution);
    String visit = Visits.confirmed(family, slot);
    Database.update(
        """
        INSERT INTO restriction (id, visitor_id, effect, first_day, reason, decided_by, decided_at)
        VALUES (?, ?, 'NO_VISITS', '2026-01-01', 'test', 'test', UTC_TIMESTAMP(6))
        """,
        Ids.next(),
        family.id());
    Moves.night();
    assertThat(Moves.of(visit)).isEmpty();
    assertThat(slot.taken()).isOne();
  }

  @Test
  void manyAreJudgedByAsManyStatementsAsFew() {
    Institution few = Institution.live();
    Institution many = Institution.live();
    Moves.night();
    assertThat(reads(many, 12)).isEqualTo(reads(few, 2));
  }

  /** How often a night reads visits, agendas and slots there to find places for so many. */
  private static long reads(Institution at, int displaced) {
    Slot closed = at.slot(Application.today().plusDays(6), LocalTime.of(10, 0), 20);
    at.slot(Application.today().plusDays(7), LocalTime.of(10, 0), 20);
    IntStream.range(0, displaced).forEach(i -> Visits.confirmed(Family.of(at), closed));
    Moves.close(at, closed.date());
    List<String> statements = Statements.of(Moves::night);
    assertThat(left(closed)).isEmpty();
    return statements.stream()
        .filter(sql -> JUDGING.matcher(sql).find() && sql.contains(Long.toString(at.id())))
        .count();
  }

  /** What is still booked there, and what is known of it. */
  private static List<String> left(Slot slot) {
    return Database.column(
        String.class,
        """
        SELECT CONCAT_WS(' ', v.reference, v.state, v.version, f.visit_version, f.violations)
        FROM visit v LEFT JOIN visit_flag f ON f.visit_id = v.id
        WHERE v.slot_id = ? AND v.active = 1
        """,
        slot.id());
  }

  private Slot slot(int days, int capacity) {
    return institution.slot(Application.today().plusDays(days), LocalTime.of(10, 0), capacity);
  }

  private static List<Integer> which(List<String> visits, Predicate<String> condition) {
    return IntStream.range(0, visits.size())
        .filter(i -> condition.test(visits.get(i)))
        .boxed()
        .toList();
  }

  private long messages() {
    return Database.count(
        "SELECT COUNT(*) FROM outbox WHERE kind IN ('VISIT_RELOCATED', 'VISIT_UNPLACED')");
  }

  /** Displaced, moved, unplaced and released tonight in the institution. */
  private String figures() {
    return Database.one(
        String.class,
        """
        SELECT CONCAT_WS(' ', displaced, moved, unplaced, released) FROM night_relocation
        WHERE institution_id = ?
        """,
        institution.id());
  }
}
