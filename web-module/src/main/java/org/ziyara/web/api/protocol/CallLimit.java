package org.ziyara.web.api.protocol;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ziyara.account.Limit;
import org.ziyara.account.Rate;
import org.ziyara.shared.ZiyaraException;

/** Counts the calls of each key in memory, in windows of time; each server for itself. */
@ApplicationScoped
class CallLimit {

  private record Window(long startedAt, int calls) {

    boolean isOver(long now, Duration length) {
      return now - startedAt >= length.toNanos();
    }
  }

  private final Rate rate;
  private final Map<Long, Window> windows = new ConcurrentHashMap<>();

  CallLimit() {
    this(Limit.API_CALLS.rate());
  }

  CallLimit(Rate rate) {
    this.rate = rate;
  }

  /**
   * @throws ZiyaraException TOO_MANY_CALLS with the seconds to wait
   */
  void count(long keyId) {
    long now = System.nanoTime();
    Window window =
        windows.compute(
            keyId,
            (key, last) ->
                last == null || last.isOver(now, rate.window())
                    ? new Window(now, 1)
                    : new Window(last.startedAt(), last.calls() + 1));
    if (window.calls() > rate.most()) {
      Duration left = rate.window().minusNanos(now - window.startedAt());
      throw new ZiyaraException("TOO_MANY_CALLS", Map.of("seconds", left.toSeconds() + 1));
    }
  }
}
