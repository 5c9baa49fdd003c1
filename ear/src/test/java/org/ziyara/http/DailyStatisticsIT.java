package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.ziyara.fixture.Application;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Family;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Institution.Slot;
import org.ziyara.fixture.Nights;
import org.ziyara.fixture.Officer;
import org.ziyara.fixture.Visits;
import org.ziyara.shared.Ids;

/** The night counts each day that is over, once, for whoever looks back. */
class DailyStatisticsIT {

  private static final LocalDate YESTERDAY = Application.today().minusDays(1);

  private final Institution institution = Institution.live();
  private final Slot slot = institution.slot(YESTERDAY, LocalTime.of(9, 0), 7);

  @Test
  void aDayIsWhatBecameOfItsVisitsAndOfThoseWhoAsked() {
    ended("COMPLETED", "");
    ended("COMPLETED", "");
    ended("NO_SHOW", "");
    ended("REFUSED", ", refusal_reason = 'sans pièce'");
    ended("CANCELLED", "");
    ended("CANCELLED", ", call_off_reason = 'travaux'");
    calledOffByTheNight(ended("CANCELLED", ""));
    Slot full = institution.slot(Application.today().plusDays(3), LocalTime.of(9, 0), 1);
    Visits.confirmed(Family.of(institution), full);
    institution.slot(Application.today().plusDays(5), LocalTime.of(9, 0), 1);
    Family unserved = Family.of(institution);
    refused(unserved, full, "SLOT_FULL");
    refused(unserved, full, "ENTITLEMENT_USED,SLOT_FULL");
    refused(Family.of(institution), full, "ENTITLEMENT_USED");

    night();

    assertThat(day(YESTERDAY)).isEqualTo("7 2 1 1 1 2 0 1 0 5");
    assertThat(day(YESTERDAY.minusDays(1))).isEqualTo("0 0 0 0 0 0 0 0");
    assertThat(days()).isEqualTo(31);
  }

  @Test
  void aDayThatIsCountedStaysAsItWas() {
    ended("COMPLETED", "");
    night();
    String counted = day(YESTERDAY);
    ended("COMPLETED", "");
    night();
    assertThat(day(YESTERDAY)).isEqualTo(counted);
  }

  @Test
  void theCentreSeesTheWeeksThatAreOver() {
    night();
    assertThat(Officer.ofTheCentre().open("/central").one("#weeks").text())
        .isEqualTo("Les semaines écoulées");
    assertThat(Officer.ofTheCentre().open("/central").all("table:has(#weeks) tbody tr")).hasSize(4);
  }

  private static void night() {
    Nights.forgetTonight();
    Nights.run();
  }

  private Family ended(String state, String with) {
    Family family = Family.of(institution);
    Visits.confirmed(family, slot);
    Database.update(
        "UPDATE visit SET state = '%s'%s WHERE visitor_id = ?".formatted(state, with), family.id());
    Visits.recount(institution.id());
    return family;
  }

  private void calledOffByTheNight(Family family) {
    Database.update(
        """
        INSERT INTO visit_relocation (id, visit_id, institution_id, from_institution_id,
          from_slot_id, from_date, from_starts_at, violations, state, relocated_at)
        SELECT ?, id, institution_id, institution_id, slot_id, visit_date, starts_at, '[]',
          'CALLED_OFF', confirmed_at FROM visit WHERE visitor_id = ?
        """,
        Ids.next(),
        family.id());
  }

  private void refused(Family family, Slot slot, String codes) {
    Database.update(
        """
        INSERT INTO booking_refusal (id, refused_at, institution_id, inmate_id, visitor_id, slot_id,
          asker, companion_ids, codes)
        VALUES (?, ?, ?, ?, ?, ?, 'FAMILY', '', ?)
        """,
        Ids.next(),
        YESTERDAY.atTime(12, 0),
        institution.id(),
        family.inmate().id(),
        family.id(),
        slot.id(),
        codes);
  }

  private String day(LocalDate day) {
    return Database.one(
        String.class,
        """
        SELECT CONCAT_WS(' ', places, completed, no_shows, turned_away, cancelled, called_off,
          bookings, unserved, waiting, days_to_place)
        FROM institution_day WHERE institution_id = ? AND day = ?
        """,
        institution.id(),
        day);
  }

  private long days() {
    return Database.count(
        "SELECT COUNT(*) FROM institution_day WHERE institution_id = ?", institution.id());
  }
}
