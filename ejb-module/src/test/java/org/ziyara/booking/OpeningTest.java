package org.ziyara.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ziyara.rules.Admission;
import org.ziyara.rules.Places;
import org.ziyara.rules.Pool;
import org.ziyara.rules.RoomKind;
import org.ziyara.rules.SlotFacts;
import org.ziyara.rules.Standing;
import org.ziyara.rules.VisitKind;
import org.ziyara.shared.Localized;

/** How many places of a slot may be promised. */
class OpeningTest {

  /** Ten places: eight for everybody, one for the desk, one for long journeys. */
  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, 8, 1, 1",
    "5, 1, 0, 4, 0, 1",
    "8, 0, 0, 0, 1, 1",
    "9, 0, 0, 0, 0, 0", // one of the kept places was lent
    "10, 1, 1, 0, 0, 0"
  })
  void aPoolHasWhatIsLeftInIt(
      int taken, int deskTaken, int distanceTaken, int general, int desk, int distance) {
    Places places = new Places(10, taken, 1, deskTaken, 1, distanceTaken);
    assertThat(Stream.of(Pool.GENERAL, Pool.DESK, Pool.DISTANCE))
        .extracting(pool -> new Opening(slot(places), pool, false).left())
        .containsExactly(general, desk, distance);
    assertThat(new Opening(slot(places), Pool.GENERAL, true).left()).isEqualTo(10 - taken);
  }

  @Test
  void allPoolsTogetherPromiseNoMoreThanThereIs() {
    IntStream.rangeClosed(0, 10)
        .mapToObj(taken -> new Places(10, taken, 3, 0, 2, 0))
        .forEach(
            places ->
                assertThat(
                        Stream.of(Pool.values())
                            .mapToInt(pool -> new Opening(slot(places), pool, false).left())
                            .sum())
                    .isLessThanOrEqualTo(10 - places.taken()));
  }

  private static BookableSlot slot(Places places) {
    SlotFacts facts =
        new SlotFacts(
            LocalDate.of(2026, 12, 7),
            LocalTime.of(9, 0),
            LocalTime.of(9, 45),
            new SlotFacts.Room(1, 11, RoomKind.OPEN),
            VisitKind.FAMILY,
            Admission.parse(""),
            places,
            Standing.PLANNED);
    return new BookableSlot(1, facts, new Localized("", ""));
  }
}
