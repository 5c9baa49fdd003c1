package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ziyara.fixture.Application;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Family;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Institution.Slot;
import org.ziyara.fixture.Visits;

/** A family is reminded of its visit, early and late, and of nothing that is not so any more. */
class RemindersIT {

  /** The application's day began at nine: tomorrow at this time is within a day, and so on. */
  private static final LocalTime EIGHT = LocalTime.of(8, 0);

  private static final LocalDateTime LONG_AGO = Application.today().minusDays(20).atStartOfDay();

  private final Institution institution = Institution.live();
  private final Family tomorrow = booked(1, LONG_AGO);
  private final Family afterTomorrow = booked(2, LONG_AGO);
  private final Family later = booked(3, LONG_AGO);

  @Test
  void eachFamilyIsRemindedOnce() {
    Family justTold = booked(1, Application.today().atTime(8, 30));
    Family cancelled = booked(1, LONG_AGO);
    Database.update(
        "UPDATE visit SET state = 'CANCELLED', cancelled_at = confirmed_at WHERE visitor_id = ?",
        cancelled.id());
    awaitReminders(tomorrow, 1);
    awaitReminders(afterTomorrow, 1);
    Database.update(
        "UPDATE visit SET moved_at = ? WHERE visitor_id = ?",
        LONG_AGO.plusDays(1),
        tomorrow.id()); // to the same time: nothing new
    aFamilyThatComesLastIsReminded();
    assertThat(List.of(reminders(tomorrow), reminders(afterTomorrow), reminders(later)))
        .containsExactly(1L, 1L, 0L);
    assertThat(List.of(reminders(justTold), reminders(cancelled))).containsExactly(0L, 0L);
    assertThat(
            Database.one(
                String.class,
                "SELECT body FROM outbox WHERE kind = 'VISIT_REMINDER' AND recipient = ?",
                tomorrow.phone()))
        .contains("08:00", "pièce d’identité");
  }

  @Test
  void aVisitThatWasMovedIsRemindedOfItsNewTime() {
    awaitReminders(afterTomorrow, 1);
    Slot there = institution.slot(Application.today().plusDays(2), EIGHT.plusHours(1), 5);
    String reference =
        Database.one(
            String.class, "SELECT reference FROM visit WHERE visitor_id = ?", afterTomorrow.id());
    String move = "/family/visit/move?ref=" + reference + "&slot=" + there.id();
    assertThat(afterTomorrow.signedIn("fr").open(move).form("#moving").submit().path())
        .isEqualTo("/family/visit");
    Database.update(
        "UPDATE visit SET moved_at = ? WHERE visitor_id = ?", LONG_AGO, afterTomorrow.id());
    awaitReminders(afterTomorrow, 2);
  }

  /** As if a text were missing; once it is there, the family is reminded after all. */
  @Test
  void aReminderThatCannotBeWrittenHoldsUpNoOther() {
    Family first = Family.of(institution);
    speak(first, "xx");
    booked(first, 1, LONG_AGO);
    aFamilyThatComesLastIsReminded();
    assertThat(reminders(first)).isZero();
    speak(first, "fr");
    awaitReminders(first, 1);
  }

  /** The database would refuse such a language. */
  private static void speak(Family family, String language) {
    Database.update(
        "SET STATEMENT check_constraint_checks = 0 FOR UPDATE account SET language = ? WHERE id = ?",
        language,
        family.id());
  }

  private Family booked(int days, LocalDateTime confirmedAt) {
    return booked(Family.of(institution), days, confirmedAt);
  }

  private Family booked(Family family, int days, LocalDateTime confirmedAt) {
    Visits.confirmed(family, institution.slot(Application.today().plusDays(days), EIGHT, 5));
    Database.update(
        "UPDATE visit SET confirmed_at = ? WHERE visitor_id = ?", confirmedAt, family.id());
    return family;
  }

  /** Then those before it have been looked at, too. */
  private void aFamilyThatComesLastIsReminded() {
    awaitReminders(booked(1, LONG_AGO), 1);
  }

  private static void awaitReminders(Family family, long count) {
    await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(200))
        .until(() -> reminders(family) == count);
  }

  private static long reminders(Family family) {
    return Database.count(
        "SELECT COUNT(*) FROM outbox WHERE kind = 'VISIT_REMINDER' AND recipient = ?",
        family.phone());
  }
}
