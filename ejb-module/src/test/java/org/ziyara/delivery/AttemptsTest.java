package org.ziyara.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AttemptsTest {

  @Test
  void eachPauseIsTwiceTheLastUpToAnHour() {
    Attempts attempts = new Attempts(20);
    assertThat(IntStream.rangeClosed(1, 9).mapToLong(n -> minutes(attempts, n)))
        .containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
  }

  @Test
  void theLastFailureIsTheEnd() {
    assertThat(new Attempts(3).next(2)).contains(Duration.ofMinutes(2));
    assertThat(new Attempts(3).next(3)).isEmpty();
    assertThat(new Attempts(1).next(1)).isEmpty();
    assertThat(new Attempts(1).next(2)).isEmpty();
  }

  private static long minutes(Attempts attempts, int failed) {
    return attempts.next(failed).orElseThrow().toMinutes();
  }
}
