package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ziyara.fixture.Application;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Machine;
import org.ziyara.fixture.Nights;
import org.ziyara.shared.Ids;

/** No server was up at the hour of the night: the first that starts makes up for it. */
class MissedNightIT {

  private static final LocalDate YESTERDAY = Application.today().minusDays(1);

  @AfterEach
  void theMachineAndItsNightsAreAsBefore() {
    Machine.start();
    Database.update("DELETE FROM night_run WHERE business_date = ?", YESTERDAY);
  }

  @Test
  void aServerThatStartsLateRunsTheNightThatWasMissed() {
    Institution institution = Institution.live();
    Nights.run();
    Machine.killServer();
    Nights.forgetTonight();
    Database.update(
        """
        INSERT INTO night_run (id, business_date, claimed_by, state, started_at, ended_at)
        VALUES (?, ?, 'TIMER', 'COMPLETED', ?, ?)
        """,
        Ids.next(),
        YESTERDAY,
        YESTERDAY.atTime(0, 30),
        YESTERDAY.atTime(0, 31));
    Machine.start();
    Nights.awaitEnd();
    assertThat(Nights.outcome(institution)).isEqualTo("DONE");
    assertThat(
            Database.one(
                String.class,
                "SELECT claimed_by FROM night_run WHERE business_date = ?",
                Application.today()))
        .as("whoever starts a server asks for the night, too, but later")
        .isEqualTo("TIMER");
  }
}
