package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ziyara.fixture.Application;
import org.ziyara.fixture.Booking;
import org.ziyara.fixture.Client;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Family;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Nights;
import org.ziyara.fixture.Rush;
import org.ziyara.fixture.Statements;
import org.ziyara.fixture.TwoRooms;

/** The night moves seats to where families find none, never below what is booked. */
class SeatsIT {

  private static final String PERCENT = "seats.moved.percent";

  private static final Pattern OF_SEATS =
      Pattern.compile(
          "officer_duty|duty_exception|team_assignment|demand_estimate|night_rebalance|u\\.share"
              + "|e\\.weekdays, e\\.from_time|t\\.every_n_weeks, t\\.kind|v\\.pool, COUNT");

  private final Institution institution = Institution.live();
  private final TwoRooms rooms = new TwoRooms(institution);

  @AfterEach
  void leaveOtherTestsAlone() {
    rooms.forgetOfficers();
  }

  @Test
  void idleSeatsGoWhereFamiliesFoundNoneAndWhatIsBookedStays() {
    institution.decide(PERCENT, 100);
    rooms.refuse(40);
    rooms.idle().setTaken(5);

    night();

    assertThat(rooms.capacities()).containsExactly(13, 16, 16, 7, 4, 4);
    assertThat(rooms.idle().taken()).isEqualTo(5);
    assertThat(moved()).isEqualTo(3 + 6 + 6);
    assertThat(recorded("without_after")).isLessThan(recorded("without_before"));
    assertThat(recorded("objective_after")).isLessThan(recorded("objective_before"));
  }

  @Test
  void oneFamilyRefusedFiveTimesIsOne() {
    rooms.refuse(12);
    night();
    assertThat(
            Database.one(
                Double.class,
                "SELECT refused FROM demand_estimate WHERE institution_id = ?",
                institution.id()))
        .isEqualTo(3 * 12 / 4.0); // three sessions to come, counted in four weeks
  }

  @Test
  void inOneNightFewSeatsAreMoved() {
    rooms.refuse(40);
    night();
    assertThat(moved()).isBetween(1L, 6L); // of sixty
    assertThat(rooms.capacities().stream().mapToInt(Integer::intValue).sum()).isEqualTo(60);
  }

  @Test
  void runAgainTheNightMovesNothingMore() {
    rooms.refuse(40);
    night();
    List<Integer> capacities = rooms.capacities();
    long moved = moved();
    Client.reading("fr").signIn("central").open("/central/nights").form("#run").submit("restart");
    Nights.awaitEnd();
    assertThat(rooms.capacities()).isEqualTo(capacities);
    assertThat(moved()).isEqualTo(moved);
  }

  @Test
  void withoutOfficersOnlyWhatIsBookedIsLeft() {
    rooms.officers(0);
    rooms.idle().setTaken(3);
    night();
    assertThat(rooms.capacities()).containsExactly(0, 0, 0, 3, 0, 0);
  }

  @Test
  void whereNobodySaysWhoIsOnDutyNothingMoves() {
    rooms.forgetOfficers();
    rooms.refuse(40);
    night();
    assertThat(rooms.capacities()).containsExactly(10, 10, 10, 10, 10, 10);
    assertThat(moved()).isZero();
  }

  @Test
  void anotherNumberOfPlacesThatTheDirectorDecidesWins() {
    institution.decide(PERCENT, 100);
    rooms.refuse(40);
    night();
    Database.update(
        "UPDATE session_template SET capacity = 4 WHERE id ="
            + " (SELECT template_id FROM slot WHERE id = ?)",
        rooms.idle().id());
    rooms.officers(2);
    night();
    assertThat(rooms.capacities().stream().mapToInt(Integer::intValue).sum()).isEqualTo(3 * 8);
  }

  /** Families book the seats that the night takes away: whoever comes first has them. */
  @Test
  void aSeatIsBookedOrMovedNeverBoth() throws Exception {
    institution.decide(PERCENT, 100);
    rooms.refuse(40);
    List<Family> families = Stream.generate(() -> Family.of(institution)).limit(8).toList();
    List<Client> clients = families.stream().map(family -> family.signedIn("fr")).toList();
    CompletableFuture<Void> night = CompletableFuture.runAsync(SeatsIT::night);
    try (Rush rush = new Rush(8)) {
      rush.all(
          List.of(0, 1, 2, 3, 4, 5, 6, 7),
          i -> {
            rush.awaitSignal();
            return Booking.hold(clients.get(i), families.get(i), rooms.idle());
          });
    }
    night.join();
    assertThat(rooms.idle().taken()).isEqualTo(rooms.idle().active());
    assertThat(rooms.capacities().get(3)).isGreaterThanOrEqualTo((int) rooms.idle().taken());
    assertThat(rooms.capacities().get(0) + rooms.capacities().get(3)).isLessThanOrEqualTo(20);
  }

  /**
   * About as many for three days as for weeks full of sessions: those of the other institutions are
   * counted, too, and theirs differ by a few.
   */
  @Test
  void theNumberOfStatementsDoesNotGrow() {
    long few = statements();
    int slots = institution.slots(25, 12).size();
    rooms.refuse(20);
    assertThat(statements()).isLessThan(few + slots / 4);
  }

  private static long statements() {
    return Statements.of(SeatsIT::night).stream()
        .filter(sql -> OF_SEATS.matcher(sql).find())
        .count();
  }

  /** As if none had been tonight; a server that misses one runs it by itself. */
  private static void night() {
    Nights.forgetTonight();
    Nights.run();
  }

  private long moved() {
    return Database.count(
        "SELECT seats_moved FROM night_rebalance WHERE institution_id = ? AND business_date = ?",
        institution.id(),
        Application.today());
  }

  private double recorded(String column) {
    return Database.one(
        Double.class,
        "SELECT " + column + " FROM night_rebalance WHERE institution_id = ? AND business_date = ?",
        institution.id(),
        Application.today());
  }
}
