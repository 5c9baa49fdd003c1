package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ziyara.fixture.Application;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Family;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Nights;
import org.ziyara.fixture.Officer;
import org.ziyara.fixture.Visits;
import org.ziyara.shared.Ids;

/** The night ends what is over and removes what is old, also when it was interrupted. */
class HousekeepingIT {

  private static final LocalDate YESTERDAY = Application.today().minusDays(1);

  private final Institution institution = Institution.live();

  /** Other tests leave visits of yesterday, too. */
  @BeforeEach
  void whatIsOverHasEnded() {
    Nights.forgetTonight();
    Nights.run();
  }

  @Test
  void aVisitOfYesterdayEndsAsTheGateSaysOrNot() {
    Family missed = booked(institution, YESTERDAY);
    Family came = booked(institution, YESTERDAY);
    Database.update(
        "UPDATE visit SET state = 'CHECKED_IN', checked_in_at = confirmed_at WHERE visitor_id = ?",
        came.id());
    Family believed = booked(Institution.live(), YESTERDAY);
    Family today = booked(institution, Application.today());
    Nights.forgetTonight();
    Nights.run();
    assertThat(state(missed)).isEqualTo("NO_SHOW");
    assertThat(state(came)).isEqualTo("COMPLETED");
    assertThat(state(believed)).isEqualTo("COMPLETED");
    assertThat(state(today)).isEqualTo("CONFIRMED");
    assertThat(noShows()).isEqualTo(1);
    assertThat(Officer.ofTheCentre().open("/central/night").text())
        .contains("1Visites sans personne");
    assertThat(
            Database.count(
                "SELECT COUNT(*) FROM audit_event WHERE action = 'VISIT_NO_SHOW' AND subject_id ="
                    + " (SELECT id FROM visit WHERE visitor_id = ?)",
                missed.id()))
        .isEqualTo(1);
  }

  @Test
  void aMessageIsKeptAsLongAsPolicySays() {
    long old = message(Application.today().minusDays(91).atTime(12, 0));
    long young = message(Application.today().minusDays(89).atTime(12, 0));
    Nights.forgetTonight();
    Nights.run();
    assertThat(Database.count("SELECT COUNT(*) FROM outbox WHERE id = ?", old)).isZero();
    assertThat(Database.count("SELECT COUNT(*) FROM outbox WHERE id = ?", young)).isOne();
  }

  @Test
  void aTrialGoesWithTheCasesThatItNames() {
    long old = trial(Application.today().minusDays(91));
    long young = trial(Application.today().minusDays(89));
    Nights.forgetTonight();
    Nights.run();
    assertThat(trials(old)).isZero();
    assertThat(trials(young)).isEqualTo(2);
  }

  @Test
  void aNightIsKnownAsLongAsPolicySays() {
    LocalDate old = Application.today().minusDays(401);
    LocalDate young = Application.today().minusDays(399);
    night(old);
    night(young);
    Nights.forgetTonight();
    Nights.run();
    assertThat(knownOf(old)).isZero();
    assertThat(knownOf(young)).isEqualTo(4);
  }

  /** All institutions are done: only the housekeeping is left. */
  @Test
  void aNightThatWasStoppedInItsHousekeepingGoesOn() {
    Family missed = booked(institution, YESTERDAY);
    Family came = booked(institution, YESTERDAY);
    Database.update(
        "UPDATE visit SET state = 'CHECKED_IN', checked_in_at = confirmed_at WHERE visitor_id = ?",
        came.id());
    long before = noShows();
    Database.update(
        """
        UPDATE night_run n JOIN night_run_step s ON s.night_run_id = n.id
        SET n.state = 'STOPPED', s.state = 'RUNNING'
        WHERE n.business_date = ? AND s.step = 'HOUSEKEEPING'
        """,
        Application.today());
    Nights.run();
    assertThat(state(missed)).isEqualTo("NO_SHOW");
    assertThat(noShows()).isEqualTo(before + 1);
  }

  private static Family booked(Institution at, LocalDate day) {
    Family family = Family.of(at);
    Visits.confirmed(family, at.slot(day, LocalTime.of(9, 0), 5));
    return family;
  }

  private static String state(Family family) {
    return Database.one(String.class, "SELECT state FROM visit WHERE visitor_id = ?", family.id());
  }

  private static long noShows() {
    return Database.count(
        "SELECT no_shows FROM night_run WHERE business_date = ?", Application.today());
  }

  private long trial(LocalDate askedOn) {
    long id = Ids.next();
    Database.update(
        """
        INSERT INTO policy_trial (id, scope, name, value, valid_from, reason, replacing, seen_version,
          asked_by, asked_at, state, total, done, seen_at)
        VALUES (?, 0, 'party.max', 2, ?, 'essai', FALSE, 0, 'DGAPR', ?, 'DONE', 1, 1, ?)
        """,
        id,
        askedOn,
        askedOn.atTime(12, 0),
        askedOn.atTime(12, 0));
    Database.update(
        """
        INSERT INTO policy_trial_case (id, trial_id, population, accepted, institution_id,
          visit_date, starts_at, register_number, violations)
        VALUES (?, ?, 'BOOKED', FALSE, ?, ?, '09:00', '1', '[]')
        """,
        Ids.next(),
        id,
        institution.id(),
        askedOn);
    return id;
  }

  private static long trials(long id) {
    return Database.count("SELECT COUNT(*) FROM policy_trial WHERE id = ?", id)
        + Database.count("SELECT COUNT(*) FROM policy_trial_case WHERE trial_id = ?", id);
  }

  private void night(LocalDate date) {
    long id = Ids.next();
    Database.update(
        """
        INSERT INTO night_run (id, business_date, claimed_by, state)
        VALUES (?, ?, 'TIMER', 'COMPLETED')
        """,
        id,
        date);
    Database.update(
        "INSERT INTO night_run_step (night_run_id, step, state) VALUES (?, 'ROLL_OUT', 'DONE')",
        id);
    Database.update(
        """
        INSERT INTO night_run_institution (night_run_id, step, institution_id, state)
        VALUES (?, 'ROLL_OUT', ?, 'DONE')
        """,
        id,
        institution.id());
    Database.update(
        """
        INSERT INTO demand_estimate (business_date, institution_id, weekday, band, usual, refused,
          lapsed, waiting, seats_before, seats_after)
        VALUES (?, ?, 1, 'MORNING', 1, 0, 0, 0, 1, 1)
        """,
        date,
        institution.id());
  }

  private static long knownOf(LocalDate date) {
    return Database.count(
        """
        SELECT (SELECT COUNT(*) FROM demand_estimate WHERE business_date = d.day)
          + (SELECT COUNT(*) FROM night_run WHERE business_date = d.day)
          + (SELECT COUNT(*) FROM night_run_step s JOIN night_run n ON n.id = s.night_run_id
             WHERE n.business_date = d.day)
          + (SELECT COUNT(*) FROM night_run_institution i JOIN night_run n ON n.id = i.night_run_id
             WHERE n.business_date = d.day)
        FROM (SELECT CAST(? AS DATE) AS day) d
        """,
        date);
  }

  private static long message(LocalDateTime endedAt) {
    long id = Ids.next();
    Database.update(
        """
        INSERT INTO outbox (id, message_id, channel, recipient, language, kind, body, created_at,
          due_at, state, ended_at)
        VALUES (?, UUID(), 'SMS', '+212600000000', 'fr', 'CODE', 'x', ?, ?, 'SENT', ?)
        """,
        id,
        endedAt,
        endedAt,
        endedAt);
    return id;
  }
}
