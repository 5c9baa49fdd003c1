package org.ziyara.rebalance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ziyara.rebalance.DemandEstimate.Demand;
import org.ziyara.rebalance.DemandEstimate.Meeting;
import org.ziyara.rebalance.DemandEstimate.Past;
import org.ziyara.rebalance.DemandEstimate.Wish;

class DemandEstimateTest {

  private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);
  private static final LocalTime TEN = LocalTime.of(10, 0);
  private static final int WEEKS = 4;

  @Test
  void whoCameAndWhoAskedInVainAreExpectedAgain() {
    Past past =
        new Past(4, 1, List.of(24.0, 4.0, 0.0), List.of(8.0, 0.0, 0.0), List.of(2.0, 0.0, 0.0));
    Demand demand = demand(meeting(1, TUESDAY), past, List.of());
    assertThat(demand.usual()).containsExactly(6.0, 1.0, 0.5);
    assertThat(demand.toCome(0, 4)).isCloseTo(2 + 2 + 0.5, within(1e-9));
    assertThat(demand.toCome(0, 9)).isCloseTo(2 + 0.5, within(1e-9));
    assertThat(demand.toCome(1, 0)).isCloseTo(1, within(1e-9));
    assertThat(demand.known()).isTrue();
  }

  /** In four weeks it met twice, and asked for were twice as many families a meeting. */
  @Test
  void aSessionOfEverySecondWeekMeetsAllThatAskInBoth() {
    Past past =
        new Past(2, 2, List.of(10.0, 0.0, 0.0), List.of(8.0, 0.0, 0.0), List.of(0.0, 0.0, 0.0));
    assertThat(demand(meeting(1, TUESDAY), past, List.of()).toCome(0, 0))
        .isCloseTo(5 + 4, within(1e-9));
  }

  @Test
  void ofASessionThatHasNotMetThePlanIsBelieved() {
    Demand demand = demand(meeting(1, TUESDAY), null, List.of());
    assertThat(demand.usual()).containsExactly(8.0, 1.0, 1.0);
    assertThat(demand.known()).isFalse();
  }

  @Test
  void aFamilyThatWaitsWantsOneVisitAmongAllThatSuit() {
    List<Meeting> meetings =
        List.of(
            meeting(1, TUESDAY), meeting(2, TUESDAY.plusWeeks(1)), meeting(3, TUESDAY.plusDays(1)));
    Wish wish =
        new Wish(
            Set.of(DayOfWeek.TUESDAY),
            LocalTime.of(9, 0),
            LocalTime.of(12, 0),
            TUESDAY,
            TUESDAY.plusWeeks(3),
            6);
    Map<Long, Demand> demand = DemandEstimate.of(meetings, Map.of(), List.of(wish), WEEKS);
    assertThat(demand.get(1L).waiting()).isEqualTo(3);
    assertThat(demand.get(2L).waiting()).isEqualTo(3);
    assertThat(demand.get(3L).waiting()).isZero();
    assertThat(demand.get(1L).known()).isTrue();
  }

  private static Demand demand(Meeting meeting, Past past, List<Wish> wishes) {
    return DemandEstimate.of(
            List.of(meeting), past == null ? Map.of() : Map.of(7L, past), wishes, WEEKS)
        .get(meeting.id());
  }

  private static Meeting meeting(long id, LocalDate date) {
    return new Meeting(id, 7, date, TEN, TEN.plusMinutes(45), true, List.of(8, 1, 1));
  }
}
