package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Machine;
import org.ziyara.fixture.Nights;
import org.ziyara.shared.Ids;

/** The server dies in the middle of a night; the next one goes on with it, asked by nobody. */
class NightKillIT {

  private static final int INSTITUTIONS = 100;

  /** Ids grow with time: this test's institutions, and nothing else, have greater ones. */
  private final long first = Ids.next();

  @BeforeEach
  void institutionsWithAFullTimetable() {
    Nights.run();
    List<Institution> institutions =
        Stream.generate(Institution::live).limit(INSTITUTIONS).toList();
    institutions.forEach(
        institution ->
            IntStream.rangeClosed(9, 15)
                .forEach(hour -> institution.weekly(LocalTime.of(hour, 0), DayOfWeek.values())));
  }

  @AfterEach
  void theMachineAndTheTimetableAreAsBefore() {
    Machine.start();
    forgetTheNight();
    for (String table : List.of("institution_day", "session_template", "visiting_room")) {
      Database.update("DELETE FROM " + table + " WHERE institution_id >= ?", first);
    }
    Database.update("DELETE FROM institution WHERE id >= ?", first);
  }

  @Test
  void theSlotsAreThoseOfAnUndisturbedNight() {
    Nights.run();
    List<String> undisturbed = Nights.slots(first);
    assertThat(undisturbed).hasSizeGreaterThan(INSTITUTIONS * 7 * 20);
    forgetTheNight();
    assertThat(Nights.slots(first)).isEmpty();

    Nights.claim();
    await()
        .atMost(Duration.ofMinutes(1))
        .pollInterval(Duration.ofMillis(10))
        .until(() -> done() > INSTITUTIONS / 10);
    Machine.killServer();
    List<String> beforeTheKill = outcomes();
    assertThat(beforeTheKill).hasSizeBetween(INSTITUTIONS / 10, INSTITUTIONS * 9 / 10);
    assertThat(Nights.slots(first)).hasSizeLessThan(undisturbed.size());

    Machine.start();
    Nights.awaitEnd();

    assertThat(Nights.slots(first)).isEqualTo(undisturbed);
    assertThat(outcomes()).hasSize(INSTITUTIONS).containsAll(beforeTheKill);
  }

  private long done() {
    return outcomes().size();
  }

  /** The institutions that are done, each with its end: nobody is done twice. */
  private List<String> outcomes() {
    return Database.column(
        String.class,
        """
        SELECT CONCAT_WS(' ', institution_id, work, ended_at) FROM night_run_institution
        WHERE institution_id >= ? AND step = 'ROLL_OUT' AND state = 'DONE'
        """,
        first);
  }

  private void forgetTheNight() {
    for (String table : List.of("slot", "night_run_institution")) {
      Database.update("DELETE FROM " + table + " WHERE institution_id >= ?", first);
    }
  }
}
