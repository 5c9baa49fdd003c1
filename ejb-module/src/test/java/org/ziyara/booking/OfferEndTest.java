package org.ziyara.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ziyara.rules.Policy;

class OfferEndTest {

  private static final ZoneId CASABLANCA = ZoneId.of("Africa/Casablanca");
  private static final Policy REPORTED_PRACTICE = new Policy(Map.of(), Set.of());

  /**
   * A day to answer, to the full hour, but not beyond noon of the day before, and two hours at
   * least.
   */
  @ParameterizedTest
  @CsvSource({
    "2026-11-24T09:00, 2026-11-30, 2026-11-25T09:00",
    "2026-11-24T09:00:01, 2026-11-30, 2026-11-25T10:00",
    "2026-11-24T09:59, 2026-11-30, 2026-11-25T10:00",
    "2026-11-24T12:00, 2026-11-26, 2026-11-25T12:00",
    "2026-11-24T12:01, 2026-11-26, 2026-11-25T12:00",
    "2026-11-24T23:30, 2026-11-26, 2026-11-25T12:00",
    "2026-11-24T09:59, 2026-11-25, 2026-11-24T12:00",
    "2026-11-24T10:00, 2026-11-25, 2026-11-24T12:00",
    "2026-11-24T10:01, 2026-11-25,",
    "2026-11-24T12:00, 2026-11-25,",
    "2026-11-24T08:00, 2026-11-24,"
  })
  void anOfferEnds(LocalDateTime now, LocalDate visitDay, LocalDateTime end) {
    assertThat(end(now, visitDay))
        .isEqualTo(end == null ? null : end.atZone(CASABLANCA).toInstant());
  }

  /** The clocks go back an hour before Ramadan, in the night to 7 February 2027. */
  @Test
  void hoursAreRealHoursAndNoonIsTheInstitutions() {
    LocalDateTime eve = LocalDateTime.parse("2027-02-06T11:30");
    assertThat(end(eve, LocalDate.parse("2027-02-12")))
        .isEqualTo(LocalDateTime.parse("2027-02-07T11:00").atZone(CASABLANCA).toInstant());
    assertThat(end(eve.plusHours(3), LocalDate.parse("2027-02-08")))
        .isEqualTo(Instant.parse("2027-02-07T12:00:00Z"));
    assertThat(end(LocalDateTime.parse("2027-02-05T14:30"), LocalDate.parse("2027-02-07")))
        .isEqualTo(Instant.parse("2027-02-06T11:00:00Z"));
  }

  private static Instant end(LocalDateTime now, LocalDate visitDay) {
    return OfferEnd.of(now.atZone(CASABLANCA).toInstant(), visitDay, CASABLANCA, REPORTED_PRACTICE)
        .orElse(null);
  }
}
