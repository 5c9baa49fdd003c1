package org.ziyara.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ziyara.rules.PolicyName;
import org.ziyara.rules.PolicyValue;

class PolicyBookTest {

  private static final boolean NATIONAL = true;

  /** As the query gives them: national ones first and, within a level, older before newer. */
  private final PolicyBook book =
      new PolicyBook(
          List.of(
              entry("3", "2026-01-01", null, NATIONAL),
              entry("4", "2026-06-01", null, NATIONAL),
              entry("2", "2026-03-01", "2026-03-31", !NATIONAL)));

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
    PolicyValue value = book.on(day).value(PolicyName.PARTY_MAX_B);
    assertThat(value.asInt()).isEqualTo(expected);
    assertThat(value.national()).isEqualTo(national);
  }

  @Test
  void whereNothingIsInForceTheDefaultHoldsAndNobodyHasDecidedIt() {
    PolicyValue value = book.on(LocalDate.of(2025, 12, 31)).value(PolicyName.PARTY_MAX_B);
    assertThat(value.asInt()).isEqualTo(PolicyName.PARTY_MAX_B.defaultValue());
    assertThat(value.decidedBy()).isEmpty();
  }

  private static PolicyBook.Entry entry(String value, String from, String to, boolean national) {
    return new PolicyBook.Entry(
        new PolicyValue("party.max.B", value, LocalDate.parse(from), "DGAPR", "note", national),
        to == null ? null : LocalDate.parse(to));
  }
}
