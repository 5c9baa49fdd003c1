package org.ziyara.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTest {

  @ParameterizedTest
  @CsvSource({"2026-03-01, 11", "2026-03-02, 12", "2026-03-03, 12"})
  void isTheOneOfTheDayOfTheVisit(LocalDate day, int age) {
    assertThat(GateQueries.age(LocalDate.of(2014, 3, 2), day)).isEqualTo(age);
  }
}
