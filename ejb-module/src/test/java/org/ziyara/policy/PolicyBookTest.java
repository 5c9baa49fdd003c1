package org.ziyara.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ziyara.rules.Detention;
import org.ziyara.rules.InmateCategory;
import org.ziyara.rules.InmateFacts;
import org.ziyara.rules.LegalStatus;
import org.ziyara.rules.PolicyName;
import org.ziyara.rules.PolicyValue;
import org.ziyara.rules.SecurityClass;
import org.ziyara.rules.Sex;

class PolicyBookTest {

  private static final Detention HERE = new Detention(1, null, null, null);

  private static final boolean NATIONAL = true;

  /** As the query gives them: national ones first and, within a level, older before newer. */
  private final PolicyBook book =
      new PolicyBook(
          List.of(
              entry("3", "2026-01-01", null, NATIONAL),
              entry("4", "2026-06-01", null, NATIONAL),
              entry("2", "2026-03-01", "2026-03-31", !NATIONAL),
              entry("5", "2026-07-01", "2026-07-31", NATIONAL, InmateCategory.REMAND),
              entry("6", "2026-07-15", "2026-07-31", NATIONAL, InmateCategory.MINOR)));

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, 3, true",
    "2026-02-28, 3, true",
    "2026-03-01, 2, false",
    "2026-03-31, 2, false",
    "2026-04-01, 3, true",
    "2026-05-31, 3, true",
    "2026-06-01, 4, true"
  })
  void theMostSpecificValueInForceWins(LocalDate day, int expected, boolean national) {
    PolicyValue value = book.on(day).value(PolicyName.PARTY_MAX);
    assertThat(value.asInt()).isEqualTo(expected);
    assertThat(value.national()).isEqualTo(national);
  }

  @Test
  void whereNothingIsInForceTheDefaultHoldsAndNobodyHasDecidedIt() {
    PolicyValue value = book.on(LocalDate.of(2025, 12, 31)).value(PolicyName.PARTY_MAX);
    assertThat(value.asInt()).isEqualTo(4);
    assertThat(value.decidedBy()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-30, 4", // in the institution, whoever the inmate
    "2026-07-14, 5", // remand
    "2026-07-15, 6", // remand, and a minor
    "2026-07-20, 5", // of age since today
    "2026-08-01, 4"
  })
  void aValueForACategoryOfInmatesWinsAndTheMoreSpecificCategoryBeforeTheOther(
      LocalDate day, int expected) {
    InmateFacts inmate =
        new InmateFacts(
            LegalStatus.REMAND, Sex.F, LocalDate.of(2008, 7, 20), SecurityClass.B, null, HERE);
    assertThat(book.on(day, inmate).number(PolicyName.PARTY_MAX)).isEqualTo(expected);
  }

  @Test
  void aDefaultOfReportedPracticeKnowsCategoriesToo() {
    LocalDate before = LocalDate.of(2025, 12, 31);
    InmateFacts inmate =
        new InmateFacts(
            LegalStatus.REMAND, Sex.M, LocalDate.of(1990, 1, 1), SecurityClass.A, null, HERE);
    assertThat(book.on(before, inmate).number(PolicyName.PARTY_MAX)).isEqualTo(2);
    assertThat(book.on(before, inmate).number(PolicyName.ENTITLEMENT_VISITS)).isEqualTo(3);
    assertThat(book.on(before).number(PolicyName.ENTITLEMENT_VISITS)).isEqualTo(1);
  }

  private static DatedValue entry(String value, String from, String to, boolean national) {
    return entry(value, from, to, national, null);
  }

  private static DatedValue entry(
      String value, String from, String to, boolean national, InmateCategory category) {
    return new DatedValue(
        0,
        new PolicyValue("party.max", value, LocalDate.parse(from), "DGAPR", "note", national),
        category,
        to == null ? null : LocalDate.parse(to));
  }
}
