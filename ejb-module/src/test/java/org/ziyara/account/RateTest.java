package org.ziyara.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateTest {

  @Test
  void attemptsAndWindow() {
    assertThat(Rate.parse(" 10 / PT15M ")).isEqualTo(new Rate(10, Duration.ofMinutes(15)));
    assertThat(Rate.parse("3/P1D").window()).isEqualTo(Duration.ofHours(24));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "10",
        "10/",
        "/PT1H",
        "ten/PT1H",
        "10/1h",
        "0/PT1H",
        "-1/PT1H",
        "1/PT0S",
        "1/-PT1H",
        "1/PT1H/2"
      })
  void whatIsNoRate(String text) {
    assertThatThrownBy(() -> Rate.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"0, 15", "1, 15", "60, 14", "61, 14", "840, 1", "899, 1", "900, 1", "5000, 1"})
  void minutesLeftAreRoundedUp(long secondsGone, long minutes) {
    Instant start = Instant.parse("2026-11-24T10:00:00Z");
    assertThat(Rate.parse("10/PT15M").minutesLeft(start, start.plusSeconds(secondsGone)))
        .isEqualTo(minutes);
  }

  @ParameterizedTest
  @EnumSource(Limit.class)
  void everyDefaultIsARate(Limit limit) {
    assertThat(limit.defaultRate().most()).isPositive();
  }
}
