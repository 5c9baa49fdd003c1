package org.ziyara.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ziyara.rules.Admission;
import org.ziyara.rules.Places;
import org.ziyara.rules.RoomKind;
import org.ziyara.rules.SlotFacts;
import org.ziyara.rules.Standing;
import org.ziyara.rules.VisitKind;
import org.ziyara.shared.InputRefusedException;

class WishesTest {

  /** A Tuesday. */
  private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

  /** On Tuesdays and Thursdays, in the morning, from the first to the tenth of December. */
  private static final Wishes WISHES =
      new Wishes(
          EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY),
          LocalTime.of(9, 0),
          LocalTime.of(12, 0),
          LocalDate.parse("2026-12-01"),
          LocalDate.parse("2026-12-10"));

  @ParameterizedTest
  @CsvSource({
    "2026-12-01, 09:00, 09:45, FAMILY, true",
    "2026-12-10, 11:15, 12:00, FAMILY, true",
    "2026-12-03, 10:00, 10:45, LAWYER, true",
    "2026-12-03, 10:00, 10:45, FEAST_BASKET, false",
    "2026-12-02, 10:00, 10:45, FAMILY, false",
    "2026-11-26, 10:00, 10:45, FAMILY, false",
    "2026-12-15, 10:00, 10:45, FAMILY, false",
    "2026-12-03, 08:59, 09:44, FAMILY, false",
    "2026-12-03, 11:16, 12:01, FAMILY, false"
  })
  void suits(LocalDate date, LocalTime from, LocalTime to, VisitKind kind, boolean suits) {
    SlotFacts slot =
        new SlotFacts(
            date,
            from,
            to,
            new SlotFacts.Room(1, 1, RoomKind.OPEN),
            kind,
            Admission.parse(""),
            new Places(1, 0, 0, 0, 0, 0),
            Standing.PLANNED);
    assertThat(WISHES.suit(slot)).isEqualTo(suits);
  }

  @Test
  void whatCanBeMeantIsTaken() {
    assertThatCode(() -> WISHES.check(TODAY)).doesNotThrowAnyException();
    assertThatCode(() -> WISHES.check(WISHES.firstDay())).doesNotThrowAnyException();
  }

  @Test
  void allThatCannotBeMeantIsSaidAtOnce() {
    Wishes wrong = new Wishes(Set.of(), LocalTime.NOON, LocalTime.NOON, TODAY, TODAY.minusDays(1));
    InputRefusedException refusal =
        catchThrowableOfType(InputRefusedException.class, () -> wrong.check(TODAY));
    assertThat(refusal.problems()).containsOnlyKeys("weekdays", "to", "lastDay");
  }

  @Test
  void noDayIsPastOrTooFar() {
    assertThat(problem(TODAY.minusDays(1), TODAY, "firstDay")).isEqualTo("DAY_PAST");
    assertThat(problem(TODAY, TODAY.plusDays(181), "lastDay")).isEqualTo("DAY_TOO_FAR");
  }

  private static String problem(LocalDate firstDay, LocalDate lastDay, String field) {
    Wishes wishes = new Wishes(WISHES.weekdays(), WISHES.from(), WISHES.to(), firstDay, lastDay);
    return catchThrowableOfType(InputRefusedException.class, () -> wishes.check(TODAY))
        .problems()
        .get(field)
        .code();
  }

  @Test
  void weekdaysAreWrittenAsDigitsAndReadAgain() {
    assertThat(WISHES.weekdayDigits()).isEqualTo("24");
    assertThat(Wishes.weekdays("24")).isEqualTo(WISHES.weekdays());
  }
}
