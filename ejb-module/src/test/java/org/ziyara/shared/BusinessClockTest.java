package org.ziyara.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class BusinessClockTest {

  private static final ZoneId CASABLANCA = ZoneId.of("Africa/Casablanca");
  private final Clock system = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), CASABLANCA);

  @Test
  void withoutSettingItIsTheSystemsClock() {
    assertThat(BusinessClock.startingAt("", system)).isSameAs(system);
  }

  @Test
  void localTimesAreThoseOfTheZoneAlsoInRamadan() {
    assertThat(BusinessClock.startingAt("2027-02-10T08:00", system).instant())
        .isEqualTo("2027-02-10T08:00:00Z");
    assertThat(BusinessClock.startingAt("2026-12-01T08:00", system).instant())
        .isEqualTo("2026-12-01T07:00:00Z");
  }

  @Test
  void instantsAreTakenAsTheyAre() {
    assertThat(BusinessClock.startingAt("2026-12-01T08:00:00Z", system).instant())
        .isEqualTo("2026-12-01T08:00:00Z");
  }

  @Test
  void nonsenseIsNamed() {
    assertThatThrownBy(() -> BusinessClock.startingAt("tomorrow", system))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("ziyara.clock")
        .hasMessageContaining("tomorrow");
  }
}
