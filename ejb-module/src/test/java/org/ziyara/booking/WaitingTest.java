package org.ziyara.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whose turn it is. */
class WaitingTest {

  private static final ZoneId CASABLANCA = ZoneId.of("Africa/Casablanca");
  private static final LocalDate DAY = LocalDate.parse("2026-11-24");
  private static final Wishes ANY =
      new Wishes(
          EnumSet.allOf(DayOfWeek.class),
          LocalTime.of(8, 0),
          LocalTime.of(18, 0),
          DAY,
          DAY.plusDays(28));

  @Test
  void theLongestSinceTheLastVisitIsFirstThenWhoAskedFirst() {
    List<Waiting> inTurn =
        List.of(
            waiting(9, DAY.minusDays(90), "2026-11-20T10:00:00Z"),
            waiting(7, DAY.minusDays(30), "2026-11-01T10:00:00Z"),
            waiting(8, DAY.minusDays(30), "2026-11-02T10:00:00Z"),
            waiting(3, DAY.minusDays(10), "2026-11-02T10:00:00Z"),
            waiting(4, DAY.minusDays(10), "2026-11-02T10:00:00Z"),
            waiting(1, DAY.plusDays(5), "2026-10-01T10:00:00Z"));
    List<Waiting> shuffled = new ArrayList<>(inTurn);
    Collections.shuffle(shuffled, new Random(1));
    shuffled.sort(Waiting.longestFirst(CASABLANCA, DAY));
    assertThat(shuffled).isEqualTo(inTurn);
  }

  /** One minute to midnight by UTC is the next day in Morocco. */
  @Test
  void whoNeverHadAVisitWaitsSinceTheDayOfAsking() {
    Waiting never = waiting(1, null, "2026-11-09T23:59:00Z");
    Waiting earlier = waiting(2, LocalDate.parse("2026-11-09"), "2026-11-20T10:00:00Z");
    Waiting sameDay = waiting(3, LocalDate.parse("2026-11-10"), "2026-11-20T10:00:00Z");
    List<Waiting> queue = new ArrayList<>(List.of(sameDay, never, earlier));
    queue.sort(Waiting.longestFirst(CASABLANCA, DAY));
    assertThat(queue).containsExactly(earlier, never, sameDay);
  }

  @Test
  void whoseVisitWasCalledOffIsFirstUntilAnotherIsAhead() {
    Waiting longest = waiting(1, DAY.minusDays(90), "2026-10-01T10:00:00Z");
    Waiting lost = priority(2, DAY.minusDays(3));
    Waiting booked = priority(3, DAY.plusDays(3));
    List<Waiting> queue = new ArrayList<>(List.of(booked, longest, lost));
    queue.sort(Waiting.longestFirst(CASABLANCA, DAY));
    assertThat(queue).containsExactly(lost, longest, booked);
  }

  private static Waiting waiting(long entryId, LocalDate lastVisit, String askedAt) {
    return waiting(entryId, lastVisit, Instant.parse(askedAt), false);
  }

  private static Waiting priority(long entryId, LocalDate lastVisit) {
    return waiting(entryId, lastVisit, Instant.parse("2026-11-20T10:00:00Z"), true);
  }

  private static Waiting waiting(
      long entryId, LocalDate lastVisit, Instant askedAt, boolean priority) {
    return new Waiting(entryId, 1, 1, ANY, List.of(), lastVisit, askedAt, priority, Set.of());
  }
}
