package org.ziyara.web.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedDayTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @ParameterizedTest
  @ValueSource(strings = {"2026-12-01", "2024-02-29", "0001-01-01"})
  void aDay(String asked) {
    assertThat(AskedDay.or(asked, TODAY)).isEqualTo(asked);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {"", "2026-02-30", "tomorrow", "+999999999-12-31", "-0001-01-01", "٢٠٢٦-١٢-٠١"})
  void whatIsNoDay(String asked) {
    assertThat(AskedDay.or(asked, TODAY)).isEqualTo(TODAY);
  }
}
