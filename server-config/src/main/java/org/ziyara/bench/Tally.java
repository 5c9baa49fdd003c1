package org.ziyara.bench;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import org.ziyara.bench.Api.Answer;

/** How each operation was answered, and the answers that nobody may ever get. */
final class Tally {

  /** Enough to see what is wrong. */
  private static final int KEPT = 50;

  private final Map<String, Map<String, LongAdder>> counts = new ConcurrentSkipListMap<>();
  private final Queue<String> broken = new ConcurrentLinkedQueue<>();

  /** Done, refused with a code, or too busy; all else is a broken promise. */
  Answer count(String operation, Answer answer) {
    String code = answer.isGood() ? "" : " " + answer.text("code");
    boolean refused = answer.status() / 100 == 4 && answer.text("code") != null;
    boolean busy = answer.status() == 503 && "BUSY".equals(answer.text("code"));
    add(operation, answer.status() + code);
    if (!answer.isGood() && !refused && !busy) {
      fault(operation + " was answered " + answer.status() + ": " + answer.body());
    }
    return answer;
  }

  private void add(String operation, String outcome) {
    counts
        .computeIfAbsent(operation, name -> new ConcurrentSkipListMap<>())
        .computeIfAbsent(outcome, name -> new LongAdder())
        .increment();
  }

  void fault(String what) {
    if (broken.size() < KEPT) {
      broken.add(what);
    }
  }

  List<String> faults() {
    return List.copyOf(broken);
  }

  /** By operation, how often it had which outcome. */
  Map<String, Map<String, LongAdder>> counts() {
    return counts;
  }
}
