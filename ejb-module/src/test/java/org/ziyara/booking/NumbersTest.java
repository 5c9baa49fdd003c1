package org.ziyara.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class NumbersTest {

  private final Numbers<String> numbers = new Numbers<>();

  @Test
  void theLeastFreeNumberIsGivenOnce() {
    assertThat(numbers.next("week", Set.of(1, 3))).isEqualTo(2);
    assertThat(numbers.next("week", Set.of(1, 3))).isEqualTo(4);
    assertThat(numbers.next("another", Set.of())).isEqualTo(1);
  }

  /** One leaves the week, two come: the third of three visits has the number three. */
  @Test
  void whatIsGivenUpIsGivenAgain() {
    numbers.giveUp("week", 1);
    assertThat(numbers.next("week", Set.of(1, 2))).isEqualTo(1);
    assertThat(numbers.next("week", Set.of(1, 2))).isEqualTo(3);
  }
}
