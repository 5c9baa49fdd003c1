package org.ziyara.shared;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Has something done in the background as soon as there is something to do. While one call waits
 * for its turn, another would find nothing left, and would keep a thread of the container's few
 * from the sweepers.
 */
public final class Prompt {

  private final AtomicBoolean waiting = new AtomicBoolean();

  /**
   * Calls, unless a call waits.
   *
   * @param call takes what it has to run when its turn has come, before it looks what there is
   */
  public void call(Consumer<Runnable> call) {
    if (waiting.compareAndSet(false, true)) {
      try {
        call.accept(() -> waiting.set(false));
      } catch (RuntimeException refused) {
        waiting.set(false);
        throw refused;
      }
    }
  }
}
