package org.ziyara.registry.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ziyara.registry.feed.Sample.delta;
import static org.ziyara.registry.feed.Sample.full;
import static org.ziyara.registry.feed.Sample.key;
import static org.ziyara.registry.feed.Sample.person;
import static org.ziyara.registry.feed.Sample.transferred;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ziyara.inmate.RegisterKey;
import org.ziyara.rules.Agenda.Scope;

/** What follows from a file: who comes first, who is apart from whom, and how many would leave. */
class FeedTest {

  private static final Set<RegisterKey> BEFORE = Set.of(key(1, "1"), key(1, "2"), key(2, "3"));

  @Test
  void thoseTransferredComeFirstAndByThemselves() {
    Feed feed =
        full(
            person("MA-001", "1"),
            transferred("MA-001", "1", "MA-002", "9"),
            person("MA-001", "2"));
    assertThat(Sample.keys(feed)).containsExactly(key(2, "9"), key(1, "1"), key(1, "2"));
    assertThat(feed.portionEnd(0, 10)).isEqualTo(1);
    assertThat(feed.portionEnd(1, 10)).isEqualTo(3);
    assertThat(feed.portionEnd(1, 1)).isEqualTo(2);
  }

  @Test
  void twoAreKeptApartWhicheverLineSaysSo() {
    Feed feed =
        full(person("MA-001", "1", "", "MA-001 2 ROOM;MA-002 7 ROOM"), person("MA-001", "2"));
    assertThat(feed.entries())
        .extracting(FeedEntry::keptApart)
        .containsExactly(
            Map.of(key(1, "2"), Scope.ROOM, key(2, "7"), Scope.ROOM),
            Map.of(key(1, "1"), Scope.ROOM));
  }

  @Test
  void ofTwoScopesTheWiderCounts() {
    Feed feed =
        full(
            person("MA-001", "1", "", "MA-001 2 INSTITUTION"),
            person("MA-001", "2", "", "MA-001 1 ROOM"));
    assertThat(feed.entries())
        .allSatisfy(
            entry -> assertThat(entry.keptApart().values()).containsOnly(Scope.INSTITUTION));
  }

  @Test
  void whoeverAFullFeedDoesNotNameLeaves() {
    Feed feed = full(person("MA-001", "1"), person("MA-002", "3"));
    assertThat(feed.endsAbsence()).isTrue();
    assertThat(feed.drops(BEFORE)).containsExactly(new Drop(1, 2, 1), new Drop(2, 1, 1));
  }

  /** A line that cannot be taken speaks of somebody who is there all the same. */
  @Test
  void whoeverIsNamedByARejectedLineStays() {
    Feed feed =
        full(
            person("MA-001", "1"),
            person("MA-001", "2").replace(",M,", ",X,"),
            person("MA-002", "3"));
    assertThat(feed.rejects()).hasSize(1);
    assertThat(feed.endsAbsence()).isTrue();
    assertThat(feed.drops(BEFORE)).containsExactly(new Drop(1, 2, 2), new Drop(2, 1, 1));
  }

  /** Of whom the spoilt line speaks, nobody knows: it could be of anybody who is not named. */
  @Test
  void nobodyLeavesWhileALineIsOfNobodyKnowsWhom() {
    Feed feed = full(person("MA-001", "1"), person("MA-001", "?"));
    assertThat(feed.endsAbsence()).isFalse();
    assertThat(feed.drops(BEFORE)).containsExactly(new Drop(1, 2, 2), new Drop(2, 1, 1));
  }

  @Test
  void changesSayWhoComesGoesAndMoves() {
    String released = person("MA-001", "2").replace(",C,,,", ",C,,2026-11-24,");
    Feed feed = delta(transferred("MA-001", "1", "MA-002", "9"), released, person("MA-002", "10"));
    assertThat(feed.endsAbsence()).isFalse();
    assertThat(feed.drops(BEFORE)).containsExactly(new Drop(1, 2, 0), new Drop(2, 1, 3));
  }

  @Test
  void whoeverIsReleasedLaterIsStillThere() {
    String later = person("MA-001", "2").replace(",C,,,", ",C,,2026-11-25,");
    assertThat(delta(later).drops(BEFORE)).contains(new Drop(1, 2, 2));
  }

  @ParameterizedTest
  @CsvSource({
    "100, 95, false",
    "100, 94, true",
    "20, 19, false",
    "19, 18, true",
    "0, 0, false",
    "0, 5, false",
    "10, 20, false",
    "1, 0, true"
  })
  void asksWhenMoreThanFiveInAHundredLeave(int before, int after, boolean asks) {
    assertThat(new Drop(1, before, after).isMoreThan(5)).isEqualTo(asks);
  }

  /** Where many are exchanged, each institution may gain what another loses. */
  @Test
  void asksForTheNationAndForEachInstitution() {
    assertThat(Drop.isAnyMoreThan(List.of(new Drop(1, 100, 90), new Drop(2, 100, 110)), 5))
        .isTrue();
    assertThat(Drop.isAnyMoreThan(List.of(new Drop(1, 100, 96), new Drop(2, 100, 96)), 5))
        .isFalse();
  }

  @Test
  void aFullFeedComesBeforeTheChangesOfItsDay() {
    assertThat(
            Stream.of("DELTA,2026-11-24", "FULL,2026-11-24", "DELTA,2026-11-23")
                .map(end -> FeedReader.head("registry-feed,1," + end))
                .sorted()
                .map(head -> head.kind() + " " + head.date()))
        .containsExactly("DELTA 2026-11-23", "FULL 2026-11-24", "DELTA 2026-11-24");
  }

  @Test
  void readsAHundredThousandPeopleInSeconds() {
    String[] rows =
        IntStream.range(0, 105_000)
            .mapToObj(
                i -> person("MA-001", String.valueOf(i), "CIN AB%06d PARENT".formatted(i), ""))
            .toArray(String[]::new);
    assertThat(full(rows).entries()).hasSize(105_000);
  }
}
