package org.ziyara.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.ziyara.demo.Bookings.Candidate;
import org.ziyara.demo.Bookings.Slot;
import org.ziyara.demo.Rows.Visit;

class BookingsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final long INSTITUTION = 2;
  private static final int SLOTS_A_DAY = 8;
  private static final int TAKEN = 1;

  private final List<Slot> slots =
      IntStream.range(0, 8 * SLOTS_A_DAY).mapToObj(BookingsTest::slot).toList();

  /** Two links of each visitor and two of each inmate. */
  private final List<Candidate> families =
      LongStream.range(0, 400)
          .mapToObj(i -> new Candidate(i / 2, INSTITUTION, (i + 1) % 400 / 2, List.of(i)))
          .toList();

  private final Bookings bookings = Bookings.plan(slots, families, TODAY, 2026);

  private static Slot slot(int number) {
    LocalTime startsAt = LocalTime.of(8 + number % SLOTS_A_DAY, 0);
    LocalDate date = TODAY.plusDays(number / SLOTS_A_DAY);
    return new Slot(
        number, INSTITUTION, date, startsAt, startsAt.plusMinutes(40), 1 + number % 7, TAKEN);
  }

  @Test
  void sameSlotsAndFamiliesGiveTheSameVisits() {
    Bookings again = Bookings.plan(slots, families, TODAY, 2026);

    assertThat(again.visits()).isEqualTo(bookings.visits()).isNotEmpty();
    assertThat(again.companions()).isEqualTo(bookings.companions()).isNotEmpty();
    assertThat(Bookings.plan(slots, families, TODAY, 7).visits()).isNotEqualTo(bookings.visits());
  }

  @Test
  void noSlotIsOverbooked() {
    Map<Long, Long> bySlot =
        bookings.visits().stream().collect(groupingBy(Visit::slotId, counting()));

    assertThat(slots)
        .allMatch(slot -> slot.taken() + bySlot.getOrDefault(slot.id(), 0L) <= slot.capacity());
  }

  @Test
  void inmatesAndVisitorsHaveOneVisitEach() {
    assertThat(bookings.visits()).extracting(Visit::inmateId).doesNotHaveDuplicates();
    assertThat(bookings.visits()).extracting(Visit::visitorId).doesNotHaveDuplicates();
  }

  @Test
  void referencesAreWellFormedAndOnce() {
    assertThat(bookings.visits())
        .allMatch(visit -> visit.reference().matches("[2-9A-HJ-NP-Z]{9}"))
        .allMatch(visit -> visit.holdKey().length() == 36)
        .extracting(Visit::reference)
        .doesNotHaveDuplicates();
  }

  @Test
  void someComeToday() {
    assertThat(bookings.visits()).anyMatch(visit -> visit.visitDate().equals(TODAY));
  }

  @Test
  void nobodyToCome() {
    assertThat(Bookings.plan(slots, List.of(), TODAY, 2026).visits()).isEmpty();
  }
}
