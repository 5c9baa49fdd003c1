package org.ziyara.rebalance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ziyara.rebalance.Gini.Group;
import org.ziyara.rebalance.Sitting.Part;

/** What is told of waiting: its length, and how unequal it is. */
class WaitingFiguresTest {

  @Test
  void whoFindsAPlaceAtOnceDoesNotWait() {
    assertThat(new Outlook(100, 0).days()).isZero();
    assertThat(new Outlook(100, 5).daysOfMost()).isZero();
    assertThat(Outlook.NONE.days()).isZero();
  }

  @Test
  void whoFindsNoneWaitsAWeekAndAsksAgain() {
    assertThat(new Outlook(100, 50).days()).isCloseTo(7, within(1e-9));
    assertThat(new Outlook(100, 20).daysOfMost()).isEqualTo(7);
    assertThat(new Outlook(100, 50).daysOfMost()).isEqualTo(28);
    assertThat(new Outlook(100, 100).days()).isEqualTo(364);
    assertThat(new Outlook(100, 100).daysOfMost()).isEqualTo(364);
  }

  @Test
  void giniIsNoughtWhenAllWaitAlike() {
    assertThat(Gini.of(List.of())).isZero();
    assertThat(Gini.of(List.of(new Group(10, 0), new Group(5, 0)))).isZero();
    assertThat(Gini.of(List.of(new Group(10, 3), new Group(5, 3)))).isCloseTo(0, within(1e-9));
  }

  @Test
  void giniIsNearOneWhenFewDoAllTheWaiting() {
    assertThat(Gini.of(List.of(new Group(99, 0), new Group(1, 7)))).isCloseTo(0.99, within(1e-9));
  }

  /** By the definition: half the mean difference between any two, beside the mean. */
  @Test
  void giniIsTheMeanDifference() {
    double[] amounts = {1, 2, 2, 5, 9};
    double differences = 0;
    for (double one : amounts) {
      for (double other : amounts) {
        differences += Math.abs(one - other);
      }
    }
    double mean = 19.0 / 5;
    assertThat(Gini.of(List.of(new Group(1, 9), new Group(2, 2), new Group(1, 1), new Group(1, 5))))
        .isCloseTo(differences / (2 * 25 * mean), within(1e-9));
  }

  @Test
  void poissonAgreesWithItsTables() {
    double[] moreThan = Poisson.moreThan(2, 4);
    assertThat(moreThan[0]).isCloseTo(0.8647, within(1e-4));
    assertThat(moreThan[3]).isCloseTo(0.1429, within(1e-4));
    assertThat(part(2, false).without(0)).isEqualTo(2);
    assertThat(part(500, false).without(450)).isCloseTo(50, within(0.5));
    assertThat(part(0, false).without(3)).isZero();
  }

  @Test
  void whoWillCertainlyComeNeedsAsManySeats() {
    assertThat(part(3, true).without(3)).isZero();
    assertThat(part(3, true).without(1)).isEqualTo(2);
    assertThat(part(2.5, true).wanted(4)).containsExactly(1, 1, 0.5, 0);
  }

  private static Part part(double expected, boolean certain) {
    return new Part(0, 0, 0, 1_000, expected, certain);
  }

  @Test
  void aSessionBelongsToTheBandInWhichItBegins() {
    assertThat(Band.of(LocalTime.of(11, 59))).isEqualTo(Band.MORNING);
    assertThat(Band.of(LocalTime.NOON)).isEqualTo(Band.AFTERNOON);
    assertThat(Band.of(LocalTime.of(17, 0))).isEqualTo(Band.EVENING);
  }
}
