package org.ziyara.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ziyara.rules.ViolationCode.ENTITLEMENT_USED;
import static org.ziyara.rules.ViolationCode.TOO_MANY_OPEN;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much one inmate and one visitor may have: R09 and R17. */
class EntitlementTest {

  private final Case usual = new Case();

  /** The visit is on a Monday, the first day of its week. */
  @ParameterizedTest
  @CsvSource({
    "CONVICTED, 2026-12-06, 1, true", // the Sunday before
    "CONVICTED, 2026-12-08, 1, false",
    "CONVICTED, 2026-12-13, 1, false",
    "CONVICTED, 2026-12-14, 1, true", // the Monday after
    "CIVIL_CONSTRAINT, 2026-12-08, 1, false",
    "REMAND, 2026-12-08, 2, true",
    "REMAND, 2026-12-08, 3, false"
  })
  void r09VisitsOfAWeek(LegalStatus status, LocalDate other, int visits, boolean accepted) {
    usual.inmate = Case.inmate(status, SecurityClass.C);
    usual.permits = List.of(new PermitFacts(1, usual.date, usual.date, null, Set.of()));
    usual.countedVisits = Case.counted(Collections.nCopies(visits, other));
    assertThat(usual.codes()).isEqualTo(accepted ? List.of() : List.of(ENTITLEMENT_USED));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-05, true", // a Saturday, in the week before
    "2026-12-06, false", // the Sunday on which the week of this visit starts
    "2026-12-12, false",
    "2026-12-13, true"
  })
  void r09AWeekThatStartsOnSunday(LocalDate other, boolean accepted) {
    usual.policy = Map.of("entitlement.week.start", value("entitlement.week.start", 7));
    usual.countedVisits = Case.counted(List.of(other));
    assertThat(usual.codes()).isEqualTo(accepted ? List.of() : List.of(ENTITLEMENT_USED));
  }

  @Test
  void r09TheExplanationNamesTheWeekAndTheNext() {
    usual.date = LocalDate.of(2026, 12, 9);
    usual.countedVisits = Case.counted(List.of(LocalDate.of(2026, 12, 7)));
    assertThat(usual.codes()).containsExactly(ENTITLEMENT_USED);
    assertThat(usual.decide().violations().get(0).arguments())
        .containsEntry("limit", 1)
        .containsEntry("first", LocalDate.of(2026, 12, 7))
        .containsEntry("last", LocalDate.of(2026, 12, 13))
        .containsEntry("next", LocalDate.of(2026, 12, 14));
  }

  @ParameterizedTest
  @CsvSource({
    "3, 2026-12-01, true",
    "4, 2026-12-01, false",
    "4, 2026-11-23, true", // over
    "4, 2026-11-24, true" // began an hour ago
  })
  void r17VisitsAheadAtOneTime(int visits, LocalDate day, boolean accepted) {
    Engagement visit = Case.engagement(day, LocalTime.of(9, 0), LocalTime.of(9, 30));
    usual.visitorVisits = Collections.nCopies(visits, visit);
    assertThat(usual.codes()).isEqualTo(accepted ? List.of() : List.of(TOO_MANY_OPEN));
  }

  private static PolicyValue value(String name, int value) {
    return new PolicyValue(
        name, Integer.toString(value), LocalDate.of(2026, 1, 1), "DGAPR", "note", true);
  }
}
