package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.ziyara.fixture.Application;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Family;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Machine;
import org.ziyara.fixture.Nights;
import org.ziyara.fixture.Snapshot;
import org.ziyara.fixture.Visits;
import org.ziyara.fixture.WaitingList;

/**
 * The server or the database dies in the middle of a night. The night goes on, asked by nobody, and
 * ends as one that nothing has disturbed. {@code server-config/bench once} does so at thirty
 * moments.
 */
@TestInstance(Lifecycle.PER_CLASS)
class NightKillIT {

  private static final int INSTITUTIONS = 60;
  private static final LocalDate YESTERDAY = Application.today().minusDays(1);

  private Snapshot before;
  private Snapshot input;
  private List<Institution> institutions;
  private List<String> undisturbed;

  @BeforeAll
  void anUndisturbedNight() {
    Nights.run();
    before = Snapshot.take("before");
    institutions = Stream.generate(NightKillIT::withWork).limit(INSTITUTIONS).toList();
    Nights.forgetTonight();
    input = Snapshot.take("input");
    Nights.run();
    undisturbed = end();
    assertThat(undisturbed).hasSizeGreaterThan(INSTITUTIONS * 7 * 20);
  }

  /** A full timetable, families that did not come yesterday, and one that waits. */
  private static Institution withWork() {
    Institution institution = Institution.live();
    IntStream.rangeClosed(9, 15)
        .forEach(hour -> institution.weekly(LocalTime.of(hour, 0), DayOfWeek.values()));
    Family absent = Family.of(institution);
    Visits.confirmed(absent, institution.slot(YESTERDAY, LocalTime.of(9, 0), 5));
    WaitingList.join(Family.of(institution));
    return institution;
  }

  @BeforeEach
  void theSameInput() {
    input.restore();
  }

  @AfterEach
  void theMachineIsAsBefore() {
    Machine.start();
  }

  @AfterAll
  void theDatabaseIsAsBefore() {
    Machine.killServer(); // what it has prepared is for the tables that go
    before.restore();
    Machine.start();
  }

  @Test
  void theServerDies() {
    Nights.claim();
    awaitDone(INSTITUTIONS / 10);
    Machine.killServer();
    assertThat(isAnythingLeft()).isTrue();
    Machine.start();
    Nights.awaitEnd();
    assertThat(end()).isEqualTo(undisturbed);
  }

  /** The server stays up: nobody but the night itself notices that its job broke off. */
  @Test
  void theDatabaseDies() {
    Nights.claim();
    awaitDone(INSTITUTIONS / 2);
    Machine.killDatabase();
    Machine.startDatabase();
    assertThat(isAnythingLeft()).isTrue();
    Nights.awaitEnd();
    assertThat(end()).isEqualTo(undisturbed);
  }

  private static void awaitDone(int count) {
    await()
        .atMost(Duration.ofMinutes(1))
        .pollInterval(Duration.ofMillis(10))
        .until(() -> done() > count);
  }

  /** The institutions whose slots have been rolled out. */
  private static long done() {
    return Database.count(
        """
        SELECT COUNT(*) FROM night_run n JOIN night_run_institution o ON o.night_run_id = n.id
        WHERE n.business_date = ? AND o.step = 'ROLL_OUT' AND o.state = 'DONE'
        """,
        Application.today());
  }

  private static boolean isAnythingLeft() {
    return Database.count(
            "SELECT COUNT(*) FROM night_run WHERE business_date = ? AND state <> 'COMPLETED'",
            Application.today())
        > 0;
  }

  /** When what follows from the night is done as well. */
  private List<String> end() {
    institutions.forEach(WaitingList::awaitQuiet);
    Database.update("UPDATE flag_review SET due_at = UTC_TIMESTAMP(6)");
    await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> Database.count("SELECT COUNT(*) FROM flag_review") == 0);
    return Snapshot.of(institutions);
  }
}
