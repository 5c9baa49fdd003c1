package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ziyara.bench.Invariants;
import org.ziyara.fixture.Application;
import org.ziyara.fixture.Booking;
import org.ziyara.fixture.Database;
import org.ziyara.fixture.Family;
import org.ziyara.fixture.Institution;

/** A check that never finds anything would pass as well: what is broken on purpose, it finds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InvariantsIT {

  private final Institution institution = Institution.live();
  private final Family one = Family.of(institution);
  private final Family other = Family.of(institution);
  private final Invariants invariants = Invariants.of(List.of(institution.id()));

  /** Two visits that overlap. */
  @BeforeAll
  void twoFamiliesBook() {
    institution.decide("entitlement.visits", 1);
    institution.decide("open.visits", 1);
    LocalDate day = Application.today().plusDays(6);
    Booking.book(one.signedIn("fr"), one, institution.slot(day, LocalTime.of(10, 0), 5));
    Booking.book(other.signedIn("fr"), other, institution.slot(day, LocalTime.of(10, 20), 5));
  }

  @Test
  void nothingIsBroken() throws SQLException {
    try (Connection connection = Database.connect()) {
      assertThat(invariants.check(connection))
          .hasSizeGreaterThan(15)
          .allSatisfy((name, rows) -> assertThat(rows).as(name).isEmpty());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the counters of a slot | UPDATE slot SET taken = taken + 1 WHERE institution_id = :here
          what the slot says | UPDATE visit SET ends_at = '23:00' WHERE inmate_id = :one
          at two places at a time | UPDATE visit SET visitor_id = :visitor WHERE inmate_id = :other
          than policy gives | UPDATE visit SET entitlement_number = 2 WHERE inmate_id = :one
          in its own week | UPDATE visit SET entitlement_from = '2026-11-02' WHERE inmate_id = :one
          on remand without a permit | UPDATE inmate SET legal_status = 'REMAND' WHERE id = :one
          has two holds | UPDATE visit SET state = 'HELD', visitor_id = :visitor WHERE institution_id = :here
          more visits ahead | UPDATE visit SET visitor_id = :visitor WHERE institution_id = :here
          the visitor's own | INSERT INTO companion (id, visitor_id, full_name, date_of_birth) \
            SELECT v.id, :visitor, 'Sara', '1990-01-01' FROM visit v WHERE v.inmate_id = :other; \
            INSERT INTO visit_companion SELECT id, id FROM visit WHERE inmate_id = :other
          two who must not meet | INSERT INTO non_association \
            (id, one_id, other_id, scope, reason, decided_by, decided_at) VALUES \
            (:one, LEAST(:one, :other), GREATEST(:one, :other), 'INSTITUTION', '', '', '2026-01-01')
          where the inmate no longer is | INSERT INTO audit_event \
            (id, at, actor, action, subject_type, subject_id) VALUES \
            (:one, '2026-01-01', '', 'INMATE_TRANSFERRED', 'INMATE', :one); \
            UPDATE inmate SET institution_id = 1 WHERE id = :one
          where it is closed | INSERT INTO closure \
            (id, institution_id, first_day, last_day, reason_ar, reason_fr, decided_by, decided_at) \
            VALUES (:one, :here, '2026-11-01', '2027-01-31', '', '', '', '2026-01-01')
          its history allows | UPDATE visit SET cancelled_at = held_at WHERE inmate_id = :one
          confirmed once | DELETE FROM audit_event WHERE action = 'VISIT_CONFIRMED' \
            AND institution_id = :here
          """)
  void whatIsBrokenIsFound(String invariant, String statements) throws SQLException {
    try (Connection connection = Database.connect()) {
      connection.setAutoCommit(false);
      for (String statement : statements.split(";")) {
        assertThat(Database.update(connection, filled(statement))).isPositive();
      }
      assertThat(invariants.check(connection))
          .anySatisfy(
              (name, rows) -> {
                assertThat(name).contains(invariant);
                assertThat(rows).isNotEmpty();
              });
      connection.rollback();
    }
  }

  private String filled(String statement) {
    return statement
        .replace(":here", Long.toString(institution.id()))
        .replace(":one", Long.toString(one.inmate().id()))
        .replace(":other", Long.toString(other.inmate().id()))
        .replace(":visitor", Long.toString(one.id()));
  }
}
