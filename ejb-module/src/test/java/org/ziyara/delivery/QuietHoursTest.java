package org.ziyara.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

  @ParameterizedTest
  @CsvSource({
    "21, 8, 20:59:59, false",
    "21, 8, 21:00, true",
    "21, 8, 00:00, true",
    "21, 8, 07:59:59, true",
    "21, 8, 08:00, false",
    "1, 6, 00:59, false",
    "1, 6, 03:00, true",
    "1, 6, 06:00, false",
    "22, 24, 23:59, true",
    "22, 24, 00:00, false",
    "24, 6, 05:00, true",
    "24, 6, 23:00, false",
    "0, 0, 00:00, false",
    "0, 24, 12:00, true",
    "8, 8, 08:30, false"
  })
  void coverTheNight(int from, int until, LocalTime time, boolean quiet) {
    assertThat(new QuietHours(from, until).covers(time)).isEqualTo(quiet);
  }
}
