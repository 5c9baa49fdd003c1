package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLIntegrityConstraintViolationException;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ziyara.fixture.Application;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Family;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Institution.Slot;
import org.ziyara.shared.Ids;

/** What the database itself refuses, should the code one day forget to. */
class LastDefenceIT {

  private final Institution institution = Institution.live();
  private final Family family = Family.of(institution);

  @Test
  void aSlotTakesNoMoreThanItsCapacity() {
    Slot slot = institution.slot(2);
    slot.setTaken(2);
    assertRefused("slot_taken_ck", () -> slot.setTaken(3));
  }

  @Test
  void aSlotGivesBackNoMoreThanWasTaken() {
    Slot slot = institution.slot(2);
    assertRefused("slot_taken_ck", () -> slot.setTaken(-1));
  }

  @Test
  void anInmateHasOneVisitADay() {
    Family sister = Family.linkedTo(institution, family.inmate());
    Slot morning = slotAt(9);
    Slot afternoon = slotAt(15);
    hold(family, morning, UUID.randomUUID().toString());
    assertRefused(
        "visit_inmate_day_uk", () -> hold(sister, afternoon, UUID.randomUUID().toString()));
  }

  @Test
  void anInmateHasEachVisitOfTheWeekOnce() {
    Family sister = Family.linkedTo(institution, family.inmate());
    hold(family, slotAt(9), UUID.randomUUID().toString());
    Slot nextDay = institution.slot(Application.today().plusDays(8), LocalTime.of(9, 0), 10);
    hold(sister, nextDay, UUID.randomUUID().toString());
    String count =
        """
        UPDATE visit SET entitlement_from = '2026-01-05', entitlement_number = 1
        WHERE inmate_id = ?
        """;
    assertRefused("visit_entitlement_uk", () -> Database.update(count, family.inmate().id()));
  }

  @Test
  void aVisitorIsAtOnePlaceAtATime() {
    Family sameVisitorElsewhere =
        new Family(
            family.id(),
            family.phone(),
            family.documentNumber(),
            institution,
            institution.inmate(),
            family.linkId());
    hold(family, slotAt(9), UUID.randomUUID().toString());
    assertRefused(
        "visit_visitor_time_uk",
        () -> hold(sameVisitorElsewhere, slotAt(9), UUID.randomUUID().toString()));
  }

  @Test
  void oneChoiceIsHeldOnce() {
    String key = UUID.randomUUID().toString();
    hold(family, slotAt(9), key);
    Slot nextDay = institution.slot(Application.today().plusDays(8), LocalTime.of(9, 0), 10);
    assertRefused("visit_hold_key_uk", () -> hold(family, nextDay, key));
  }

  @Test
  void aTemplateHasOneSlotADay() {
    Slot slot = institution.slot(5);
    assertRefused(
        "slot_template_date_uk",
        () ->
            Database.update(
                """
                INSERT INTO slot (template_id, institution_id, room_id, slot_date, starts_at,
                  ends_at, capacity)
                SELECT template_id, institution_id, room_id, slot_date, starts_at, ends_at, capacity
                FROM slot WHERE id = ?
                """,
                slot.id()));
  }

  private Slot slotAt(int hour) {
    return institution.slot(Application.today().plusDays(7), LocalTime.of(hour, 0), 10);
  }

  private static void hold(Family family, Slot slot, String key) {
    long id = Ids.next();
    Database.update(
        """
        INSERT INTO visit (id, reference, slot_id, institution_id, inmate_id, visitor_id,
          visit_date, starts_at, ends_at, state, hold_key, held_at, hold_expires_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'HELD', ?, UTC_TIMESTAMP(6), '2099-01-01')
        """,
        id,
        "%09d".formatted(id % 1_000_000_000),
        slot.id(),
        family.institution().id(),
        family.inmate().id(),
        family.id(),
        slot.date(),
        slot.startsAt(),
        slot.endsAt(),
        key);
  }

  private static void assertRefused(String constraint, Runnable write) {
    assertThatThrownBy(write::run)
        .rootCause()
        .isInstanceOf(SQLIntegrityConstraintViolationException.class)
        .hasMessageContaining(constraint);
  }
}
