package org.ziyara.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class BusinessClockTest {

  private static final ZoneId CASABLANCA = ZoneId.of("Africa/Casablanca");
  private final Clock system = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), CASABLANCA);

  @Test
  void withoutSettingItIsTheSystemsClock() {
    assertThat(new BusinessClock("", false, system).instant()).isEqualTo(system.instant());
  }

  @Test
  void localTimesAreThoseOfTheZoneAlsoInRamadan() {
    assertThat(new BusinessClock("2027-02-10T08:00", false, system).instant())
        .isEqualTo("2027-02-10T08:00:00Z");
    assertThat(new BusinessClock("2026-12-01T08:00", false, system).instant())
        .isEqualTo("2026-12-01T07:00:00Z");
  }

  @Test
  void instantsAreTakenAsTheyAre() {
    assertThat(new BusinessClock("2026-12-01T08:00:00Z", false, system).instant())
        .isEqualTo("2026-12-01T08:00:00Z");
  }

  @Test
  void itGoesOnFromWhereItIsSet() {
    Instant later = Instant.parse("2026-12-24T18:00:00Z");
    BusinessClock clock = new BusinessClock("2026-12-01T08:00", true, system);
    clock.setTo(later);
    assertThat(clock.instant()).isEqualTo(later);
    assertThat(clock.withZone(ZoneOffset.UTC).instant()).isEqualTo(later);
  }

  @Test
  void outsideOfTestsNobodySetsIt() {
    BusinessClock clock = new BusinessClock("", false, system);
    assertThatThrownBy(() -> clock.setTo(Instant.EPOCH)).isInstanceOf(NotFoundException.class);
    assertThat(clock.instant()).isEqualTo(system.instant());
  }

  @Test
  void nonsenseIsNamed() {
    assertThatThrownBy(() -> new BusinessClock("tomorrow", false, system))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("ziyara.clock")
        .hasMessageContaining("tomorrow");
  }
}
