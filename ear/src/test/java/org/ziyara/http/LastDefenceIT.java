package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLIntegrityConstraintViolationException;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ziyara.booking.VisitState;
import org.ziyara.fixture.Application;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Family;
import org.ziyara.fixture.Institution;
import org.ziyara.fixture.Institution.Inmate;
import org.ziyara.fixture.Institution.Slot;
import org.ziyara.fixture.WaitingList;
import org.ziyara.rules.Agenda;
import org.ziyara.rules.InmateCategory;
import org.ziyara.rules.LegalStatus;
import org.ziyara.rules.Pool;
import org.ziyara.rules.RestrictionFacts;
import org.ziyara.rules.RoomKind;
import org.ziyara.rules.VisitKind;
import org.ziyara.shared.Ids;
import org.ziyara.visitor.LinkState;
import org.ziyara.visitor.Relationship;

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
        "visit_inmate_day_kind_uk", () -> hold(sister, afternoon, UUID.randomUUID().toString()));
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
    assertRefused("visit_entitlement_kind_uk", () -> Database.update(count, family.inmate().id()));
  }

  @Test
  void aPermitHasEachVisitOnce() {
    Family permitted = Family.linkedTo(institution, institution.inmate("REMAND"));
    hold(permitted, slotAt(9), UUID.randomUUID().toString());
    Slot nextDay = institution.slot(Application.today().plusDays(8), LocalTime.of(9, 0), 10);
    hold(permitted, nextDay, UUID.randomUUID().toString());
    String use =
        """
        UPDATE visit SET permit_number = 1,
          permit_id = (SELECT id FROM visit_permit p WHERE p.visitor_id = visit.visitor_id)
        WHERE visitor_id = ?
        """;
    assertRefused("visit_permit_number_uk", () -> Database.update(use, permitted.id()));
  }

  @Test
  void twoInmatesAreKeptApartOnce() {
    Inmate one = institution.inmate();
    Inmate other = institution.inmate(); // ids grow
    keepApart(one, other);
    assertRefused("non_association_uk", () -> keepApart(one, other));
    assertRefused("non_association_order_ck", () -> keepApart(other, one));
  }

  /**
   * A constant that the schema does not know could not be stored; one that is gone would linger.
   */
  @ParameterizedTest
  @MethodSource("constants")
  void theSchemaAdmitsTheConstantsOfTheCodeAndNoOthers(String constraint, List<String> names) {
    String clause =
        Database.column(
                String.class,
                "SELECT check_clause FROM information_schema.check_constraints"
                    + " WHERE constraint_schema = DATABASE() AND constraint_name = ?",
                constraint)
            .get(0);
    assertThat(Pattern.compile("'([A-Z_]+)'").matcher(clause).results().map(r -> r.group(1)))
        .containsExactlyInAnyOrderElementsOf(names);
  }

  static Stream<Arguments> constants() {
    return Stream.of(
        admits("policy_value_category_ck", InmateCategory.values()),
        admits("session_template_kind_ck", VisitKind.values()),
        admits("visit_state_ck", VisitState.values()),
        admits("visit_pool_ck", Pool.values()),
        admits("restriction_effect_ck", RestrictionFacts.Effect.values()),
        admits("non_association_scope_ck", Agenda.Scope.values()),
        admits("kinship_link_relationship_ck", Relationship.values()),
        admits("kinship_link_state_ck", LinkState.values()),
        admits("visiting_room_kind_ck", RoomKind.values()),
        admits("inmate_status_ck", LegalStatus.values()));
  }

  private static Arguments admits(String constraint, Enum<?>[] constants) {
    return Arguments.of(constraint, Stream.of(constants).map(Enum::name).toList());
  }

  private static void keepApart(Inmate one, Inmate other) {
    Database.update(
        """
        INSERT INTO non_association (id, one_id, other_id, scope, reason, decided_by, decided_at)
        VALUES (?, ?, ?, 'ROOM', 'test', 'test', UTC_TIMESTAMP(6))
        """,
        Ids.next(),
        one.id(),
        other.id());
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
  void aFamilyWaitsOnceForAnInmate() {
    WaitingList.join(family);
    assertRefused("waiting_entry_uk", () -> WaitingList.join(family));
  }

  @Test
  void anOfferOfAWishIsMadeOnce() {
    WaitingList.join(family);
    hold(family, slotAt(9), UUID.randomUUID().toString());
    String offer =
        """
        INSERT INTO waiting_offer (id, entry_id, number, visit_id, token_hash)
        SELECT ?, e.id, 1, v.id, SHA2(?, 256) FROM waiting_entry e
        JOIN visit v ON v.visitor_id = e.visitor_id WHERE e.visitor_id = ?
        """;
    Database.update(offer, Ids.next(), "one", family.id());
    assertRefused(
        "waiting_offer_number_uk", () -> Database.update(offer, Ids.next(), "two", family.id()));
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

  @Test
  void ofTheValuesOfAPolicyOneBeginsOnADayAndOneHasNoEnd() {
    institution.decide("party.max", 5);
    assertRefused("policy_value_uk", () -> institution.decide("party.max", 6));
    assertRefused(
        "policy_value_endless_uk",
        () ->
            Database.update(
                """
                INSERT INTO policy_value (id, name, institution_id, value, valid_from, decided_by,
                  reason) VALUES (?, 'party.max', ?, 6, '2026-12-24', 'test', 'test')
                """,
                Ids.next(),
                institution.id()));
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
