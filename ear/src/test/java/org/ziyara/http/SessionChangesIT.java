package org.ziyara.http;

import static java.time.DayOfWeek.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ziyara.fixture.Api;
import org.ziyara.fixture.Api.Answer;
import org.ziyara.fixture.Application;
import org.ziyara.fixture.Booking;
import org.ziyara.fixture.Client;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Family;
import org.ziyara.fixture.Flags;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Institution.Slot;
import org.ziyara.fixture.Nights;
import org.ziyara.fixture.Sessions;
import org.ziyara.fixture.Visits;

/** What becomes of slots and visits when sessions, timetables, closures or the horizon change. */
class SessionChangesIT {

  private static final String NOTHING = "";

  /** The test server lives from Tuesday, 24 November 2026 on. */
  private static final LocalDate THURSDAY_NEXT = Application.today().plusDays(9);

  private static final String CHANGE = "schedule.change.visits";

  private final Institution institution = Institution.live();
  private final Sessions sessions = new Sessions(institution);
  private final Api centre = Api.ofCentre();
  private final Family family = Family.of(institution);

  @ParameterizedTest
  @CsvSource({"0, ''", "1, SESSION_CHANGED", "2, SESSION_CHANGED"})
  void aVisitKeepsItsTimeWhenItsSessionMoves(int policy, String flagged) {
    institution.decide(CHANGE, policy);
    Answer session = sessions.add(THURSDAY, "10:00");
    Slot booked = Sessions.slots(session).get(1);
    String visit = Visits.confirmed(family, booked);

    Answer impact = sessions.tryMove(session, "14:00");
    assertThat(impact.json().getInt("slots")).isEqualTo(4);
    assertThat(impact.json().getInt("visits")).isOne();
    assertThat(Sessions.told(session)).allMatch(slot -> slot.contains("10:00 PLANNED"));

    Answer moved = sessions.moveTo(session, "14:00");
    assertThat(Sessions.told(session))
        .containsExactly(
            day(2) + " 14:00 PLANNED 0/10",
            day(9) + " 10:00 CHANGED 1/1",
            day(16) + " 14:00 PLANNED 0/10",
            day(23) + " 14:00 PLANNED 0/10");
    Flags.awaitSecondLook(institution);
    assertThat(Flags.of(visit)).isEqualTo(flagged);
    assertThat(offered(booked)).isFalse();

    sessions.moveTo(moved, "10:00");
    assertThat(Sessions.told(session)).contains(day(9) + " 10:00 PLANNED 1/10");
    Flags.await(visit, NOTHING);
  }

  @Test
  void fewerPlacesAreTakenFromThoseThatAreFree() {
    Answer session = sessions.add(THURSDAY, "10:00");
    Visits.confirmed(family, Sessions.slots(session).get(1));
    Visits.confirmed(Family.of(institution), Sessions.slots(session).get(1));
    Answer smaller = sessions.resize(session, 1);
    assertThat(Sessions.told(session))
        .contains(day(2) + " 10:00 PLANNED 0/1", day(9) + " 10:00 PLANNED 2/2");
    sessions.resize(smaller, 20);
    assertThat(Sessions.told(session)).contains(day(9) + " 10:00 PLANNED 2/20");
  }

  @ParameterizedTest
  @CsvSource({"0, ''", "1, SESSION_ENDED", "2, SESSION_ENDED"})
  void aVisitOutlivesItsSession(int policy, String flagged) {
    institution.decide(CHANGE, policy);
    Answer session = sessions.add(THURSDAY, "10:00");
    Slot booked = Sessions.slots(session).get(2);
    String visit = Visits.confirmed(family, booked);

    sessions.retire(session, THURSDAY_NEXT);
    assertThat(Sessions.told(session))
        .containsExactly(
            day(2) + " 10:00 PLANNED 0/10",
            day(9) + " 10:00 PLANNED 0/10",
            day(16) + " 10:00 ENDED 1/1");
    Flags.awaitSecondLook(institution);
    assertThat(Flags.of(visit)).isEqualTo(flagged);
    assertThat(offered(booked)).isFalse();
  }

  @Test
  void aSessionIsGivenUpBeforeItsFirstDay() {
    Answer session = sessions.add(THURSDAY, "10:00");
    sessions.retire(session, Application.today().minusDays(1));
    assertThat(Sessions.told(session)).isEmpty();
  }

  @Test
  void inRamadanItsSessionsStandInForTheUsualOnes() {
    institution.decide(CHANGE, 1);
    Answer usual = sessions.add(THURSDAY, "10:00");
    Slot booked = Sessions.slots(usual).get(1);
    String visit = Visits.confirmed(family, booked);
    Answer ramadan = sessions.timetable(THURSDAY_NEXT.minusDays(1), THURSDAY_NEXT.plusDays(8));
    assertThat(sessions.decide(ramadan, true).code()).isEqualTo("TIMETABLE_EMPTY");
    Answer session = sessions.add(THURSDAY, "11:00", ramadan.text("id"));
    assertThat(Sessions.told(session)).as("prepared").isEmpty();

    Answer inForce = sessions.decide(ramadan, true).done();
    assertThat(Sessions.told(session))
        .containsExactly(day(9) + " 11:00 PLANNED 0/10", day(16) + " 11:00 PLANNED 0/10");
    assertThat(Sessions.told(usual))
        .containsExactly(
            day(2) + " 10:00 PLANNED 0/10",
            day(9) + " 10:00 ENDED 1/1",
            day(23) + " 10:00 PLANNED 0/10");
    Flags.await(visit, "SESSION_ENDED");
    assertThat(Client.reading("fr").open("/info/institution?code=" + institution.code()).text())
        .contains("Ramadan", "10:00", "11:00");
    rerunChangesNothing();

    Answer second = sessions.timetable(THURSDAY_NEXT, THURSDAY_NEXT);
    sessions.add(THURSDAY, "15:00", second.text("id"));
    assertThat(sessions.decide(second, true).code()).isEqualTo("TIMETABLES_OVERLAP");

    sessions.decide(inForce, false).done();
    assertThat(Sessions.told(session)).isEmpty();
    assertThat(Sessions.told(usual))
        .contains(day(9) + " 10:00 PLANNED 1/10", day(16) + " 10:00 PLANNED 0/10");
    Flags.await(visit, NOTHING);
  }

  @Test
  void theNightFindsPlacesAmongTheSessionsOfRamadan() {
    Answer usual = sessions.add(THURSDAY, "10:00");
    Visits.confirmed(family, Sessions.slots(usual).get(1));
    Answer ramadan = sessions.timetable(THURSDAY_NEXT, THURSDAY_NEXT);
    Answer session = sessions.add(THURSDAY, "11:00", ramadan.text("id"));
    sessions.decide(ramadan, true).done();
    night();
    assertThat(Sessions.told(session)).containsExactly(day(9) + " 11:00 PLANNED 1/10");
    assertThat(Sessions.told(usual)).contains(day(9) + " 10:00 ENDED 0/0");
    rerunChangesNothing();
  }

  @Test
  void aTimetableOfAllReachesThoseThatHaveSessionsInItByNight() {
    Institution other = Institution.live();
    Answer usual = sessions.add(THURSDAY, "10:00");
    Answer usualThere = new Sessions(other).add(THURSDAY, "10:00");
    Answer feast =
        centre.post("timetables", Sessions.timetable(null, THURSDAY_NEXT, THURSDAY_NEXT)).created();
    try {
      Answer session = sessions.add(THURSDAY, "09:00", feast.text("id"));
      Answer inForce = sessions.decide(feast, true).done();
      night();
      assertThat(Sessions.told(session)).containsExactly(day(9) + " 09:00 PLANNED 0/10");
      assertThat(Sessions.told(usual)).noneMatch(slot -> slot.startsWith(day(9)));
      assertThat(Sessions.told(usualThere)).contains(day(9) + " 10:00 PLANNED 0/10");
      sessions.decide(inForce, false).done();
    } finally {
      Database.update("UPDATE dated_timetable SET in_force = FALSE WHERE institution_id IS NULL");
    }
  }

  @Test
  void closedSlotsGoByNightAndComeBackWithTheClosure() {
    Answer session = sessions.add(THURSDAY, "10:00");
    Visits.confirmed(family, Sessions.slots(session).get(1));
    Answer closure = close(day(9), day(16));
    night();
    assertThat(Sessions.told(session))
        .as("that of the visit, which has gone elsewhere, is history")
        .hasSize(3)
        .contains(day(9) + " 10:00 CLOSED 0/0")
        .noneMatch(slot -> slot.startsWith(day(16)));
    rerunChangesNothing();

    centre.having(closure).delete("closures/" + closure.text("id")).expect(204);
    night();
    assertThat(Sessions.told(session))
        .contains(day(9) + " 10:00 PLANNED 0/10", day(16) + " 10:00 PLANNED 0/10");
  }

  @Test
  void theHorizonShrinksAndGrows() {
    Answer session = sessions.add(THURSDAY, "10:00");
    Visits.confirmed(family, Sessions.slots(session).get(2));
    institution.decide("window.horizon.days", 10);
    night();
    assertThat(Sessions.told(session))
        .containsExactly(
            day(2) + " 10:00 PLANNED 0/10",
            day(9) + " 10:00 PLANNED 0/10",
            day(16) + " 10:00 PLANNED 1/10");
    rerunChangesNothing();
    Database.update(
        "UPDATE policy_value SET value = '40' WHERE institution_id = ? AND name = ?",
        institution.id(),
        "window.horizon.days");
    night();
    assertThat(Sessions.told(session))
        .hasSize(6)
        .contains(day(23) + " 10:00 PLANNED 0/10", day(37) + " 10:00 PLANNED 0/10");
  }

  private void rerunChangesNothing() {
    List<String> slots = sessions.all();
    night();
    assertThat(sessions.all()).isEqualTo(slots);
  }

  private static void night() {
    Nights.forgetTonight();
    Nights.run();
  }

  private Answer close(String first, String last) {
    return centre
        .post(
            "closures",
            """
            {"institution": "%s", "firstDay": "%s", "lastDay": "%s", "reasonAr": "أشغال",
             "reasonFr": "travaux"}
            """
                .formatted(institution.code(), first, last))
        .created();
  }

  /** Whether another family may choose it. */
  private boolean offered(Slot slot) {
    Family another = Family.of(institution);
    return !Booking.times(another.signedIn("fr"), another)
        .all("input[name=slot][value='" + slot.id() + "']")
        .isEmpty();
  }

  private static String day(int days) {
    return Application.today().plusDays(days).toString();
  }
}
