package org.ziyara.web.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ziyara.shared.Localized;

class FormatTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneId.of("Africa/Casablanca"));

  private final Format french = new Format(Locale.forLanguageTag("fr-MA"), CLOCK);
  private final Format tamazight = new Format(Locale.forLanguageTag("zgh-MA"), CLOCK);
  private final Format english = new Format(Locale.forLanguageTag("en-MA"), CLOCK);
  private final Format arabic = new Format(Locale.forLanguageTag("ar-MA"), CLOCK);

  @Test
  void datesByTheirMoroccanNames() {
    LocalDate day = LocalDate.of(2026, 8, 1);
    assertThat(french.date(day)).isEqualTo("samedi 1er août 2026");
    assertThat(french.day(day)).isEqualTo("samedi 1er août");
    assertThat(french.shortDate(day)).isEqualTo("1er août 2026");
    assertThat(arabic.date(day)).contains("1", "غشت", "2026");
    assertThat(arabic.month(Month.JULY)).isEqualTo("يوليوز");
    assertThat(french.weekday(DayOfWeek.FRIDAY)).isEqualTo("vendredi");
    assertThat(tamazight.date(day)).isEqualTo("ⴰⵙⵉⴹⵢⴰⵙ 1 ⵖⵓⵛⵜ 2026");
    assertThat(tamazight.weekday(DayOfWeek.FRIDAY)).isEqualTo("ⴰⵙⵉⵎⵡⴰⵙ");
    assertThat(english.date(day)).isEqualTo("Saturday 1 August 2026");
  }

  @Test
  void timesWithTheSameDigitsInAllLanguages() {
    assertThat(List.of(arabic, french, tamazight, english))
        .allSatisfy(format -> assertThat(format.time(LocalTime.of(9, 5))).isEqualTo("09:05"));
  }

  @Test
  void numbersAsTheReaderWritesThem() {
    assertThat(french.decimal(2, 1)).isEqualTo("2,0");
    assertThat(english.decimal(0.0123, 3)).isEqualTo("0.012");
    assertThat(arabic.decimal(12.5, 1)).isEqualTo("12,5");
    assertThat(french.percent(0.00184)).isEqualTo("0,18\u00a0%");
    assertThat(english.percent(0)).isEqualTo("0%");
  }

  /** An hour ahead of UTC, but for Ramadan. */
  @ParameterizedTest
  @CsvSource({"2026-11-24T10:00:00Z, 11:00", "2026-03-01T10:00:00Z, 10:00"})
  void theClockWhereTheVisitsTakePlace(Instant instant, String shown) {
    assertThat(french.clockTime(instant)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({"2008-11-24, 18", "2008-11-25, 17", "2026-11-24, 0", "1900-01-01, 126"})
  void fullYearsOfAge(LocalDate born, int age) {
    assertThat(french.age(born)).isEqualTo(age);
  }

  @Test
  void whatIsNotThereIsEmpty() {
    assertThat(french.date(null)).isEmpty();
    assertThat(french.time(null)).isEmpty();
  }

  @Test
  void theNameThatTheReaderCanRead() {
    Localized sale = new Localized("سلا", "Salé");
    assertThat(arabic.local(sale)).isEqualTo("سلا");
    assertThat(french.local(sale)).isEqualTo("Salé");
    assertThat(french.local(null)).isEmpty();
  }
}
