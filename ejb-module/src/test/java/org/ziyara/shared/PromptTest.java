package org.ziyara.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PromptTest {

  private final Prompt prompt = new Prompt();
  private final List<Runnable> calls = new ArrayList<>();

  @Test
  void oneCallWaitsForAllThatAsk() {
    prompt.call(calls::add);
    prompt.call(calls::add);
    assertThat(calls).hasSize(1);
  }

  /** It may have looked already. */
  @Test
  void whoAsksOnceItHasBegunIsCalledForAgain() {
    prompt.call(calls::add);
    calls.get(0).run();
    prompt.call(calls::add);
    prompt.call(calls::add);
    assertThat(calls).hasSize(2);
  }

  @Test
  void aCallThatIsNotTakenDoesNotStandInTheWay() {
    assertThatThrownBy(() -> prompt.call(begun -> refuse()))
        .isInstanceOf(IllegalStateException.class);
    prompt.call(calls::add);
    assertThat(calls).hasSize(1);
  }

  private static void refuse() {
    throw new IllegalStateException("shutting down");
  }
}
