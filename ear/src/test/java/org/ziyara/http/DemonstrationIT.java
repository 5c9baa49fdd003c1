package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ziyara.account.PasswordHash;
import org.ziyara.fixture.Database;

/** What a newcomer finds in the database of a fresh start: loaded, rolled out, booked. */
class DemonstrationIT {

  private static final String OURS = "institution_id <= 75";

  @Test
  void everyInstitutionHasPeopleAndSlots() {
    assertThat(Database.count("SELECT COUNT(DISTINCT institution_id) FROM inmate WHERE " + OURS))
        .isEqualTo(75);
    // those loaded, wherever the registry of a test has moved them since
    assertThat(Database.count("SELECT COUNT(*) FROM inmate WHERE id <= 3000")).isEqualTo(3_000);
    assertThat(Database.count("SELECT COUNT(DISTINCT institution_id) FROM slot WHERE " + OURS))
        .isEqualTo(75);
  }

  @Test
  void theGateOfThePilotExpectsFamiliesToday() {
    assertThat(
            Database.count(
                """
                SELECT COUNT(*) FROM visit
                WHERE institution_id = 2 AND state = 'CONFIRMED' AND visit_date =
                  (SELECT MIN(slot_date) FROM slot WHERE institution_id = 2)
                """))
        .isPositive();
  }

  @Test
  void countersAreTheVisitsThatTookThem() {
    assertThat(
            Database.column(
                Long.class,
                """
                SELECT s.id FROM slot s WHERE s.institution_id <= 75 AND s.taken <>
                  (SELECT COUNT(*) FROM visit v WHERE v.slot_id = s.id AND v.active = 1)
                """))
        .isEmpty();
  }

  @Test
  void noSlotLiesInAClosure() {
    assertThat(
            Database.column(
                Long.class,
                """
                SELECT s.id FROM slot s JOIN closure c
                  ON (c.institution_id IS NULL OR c.institution_id = s.institution_id)
                  AND s.slot_date BETWEEN c.first_day AND c.last_day
                  AND (c.weekday IS NULL OR c.weekday = WEEKDAY(s.slot_date) + 1)
                  AND (c.starts_at IS NULL OR (s.starts_at < c.ends_at AND c.starts_at < s.ends_at))
                WHERE s.institution_id <= 75
                """))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "central",
        "director.ma-002",
        "desk.ma-002",
        "gate.ma-002",
        "+212600000001",
        "+212600000002",
        "+212600000003",
        "+212600000004"
      })
  void theAccountsOfTheDemonstrationHaveItsPassword(String username) {
    List<String> hashes =
        Database.column(
            String.class, "SELECT password_hash FROM account WHERE username = ?", username);

    assertThat(hashes).singleElement().matches(hash -> PasswordHash.matches("Ziyara-2026!", hash));
  }
}
