package org.ziyara.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.ziyara.bench.Api.Answer;
import org.ziyara.bench.Scene.Family;

/**
 * The opening of an institution: families come within some seconds, each looks for a free time and
 * takes one; whoever is refused tries what it is told is free next, and if nothing is, asks for the
 * waiting list.
 */
final class RushHour {

  /** Nobody tries for ever. */
  private static final int TRIES = 5;

  private static final Pattern FREE_DAY =
      Pattern.compile("\"date\":\"([^\"]+)\"[^}]*\"free\":[1-9]");

  /** Of a day, or of a refusal, which names free ones alone. */
  private static final Pattern FREE_SLOT =
      Pattern.compile("\"slot\":\"(\\d+)\"(?![^{}]*\"free\":0)");

  enum Outcome {
    BOOKED,
    WAITING,
    REFUSED,
    BROKEN
  }

  private record End(Outcome outcome, double seconds, String what) {}

  private final Api api;
  private final String wish;
  private final ConcurrentLinkedQueue<End> ends = new ConcurrentLinkedQueue<>();

  RushHour(Api api, Scene.Slot first, Scene.Slot last) {
    this.api = api;
    this.wish =
        """
        {"weekdays": ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"],
         "from": "00:00", "to": "23:59", "firstDay": "%s", "lastDay": "%s"}
        """
            .formatted(first.date(), last.date());
  }

  /** Lets the families come evenly over this time and tells what became of them. */
  String run(List<Family> families, Duration within) throws InterruptedException {
    CountDownLatch served = new CountDownLatch(families.size());
    long start = System.nanoTime();
    long step = within.toNanos() / families.size();
    for (int i = 0; i < families.size(); i++) {
      Family family = families.get(i);
      long arrival = start + i * step;
      TimeUnit.NANOSECONDS.sleep(arrival - System.nanoTime());
      Thread visitor = new Thread(null, () -> come(family, arrival, served), "family", 256 * 1024);
      visitor.start();
    }
    served.await();
    return told((System.nanoTime() - start) / 1e9);
  }

  private void come(Family family, long arrival, CountDownLatch served) {
    End end;
    try {
      end = book(family, arrival);
    } catch (IOException | InterruptedException e) {
      end = end(Outcome.BROKEN, arrival, e.toString());
    }
    ends.add(end);
    served.countDown();
  }

  private End book(Family family, long arrival) throws IOException, InterruptedException {
    Answer shown = look(family);
    for (int tried = 0; tried < TRIES; tried++) {
      if (shown.status() >= 500) {
        return end(Outcome.BROKEN, arrival, shown.status() + " " + shown.body());
      }
      Long slot = anyOf(shown.body());
      if (slot == null) {
        return queue(family, arrival);
      }
      Answer held = api.hold(family.linkId(), slot);
      if (held.isGood()) {
        Answer confirmed = api.confirm(held.text("reference"));
        return confirmed.isGood()
            ? end(Outcome.BOOKED, arrival, null)
            : end(
                confirmed.status() >= 500 ? Outcome.BROKEN : Outcome.REFUSED,
                arrival,
                confirmed.body());
      }
      shown = held; // its refusal names the next free times
    }
    return end(Outcome.REFUSED, arrival, shown.body());
  }

  /** The days, and the times of one of those that have a free one. */
  private Answer look(Family family) throws IOException, InterruptedException {
    String asked = "?link=" + family.linkId();
    Answer days = api.get("availability" + asked);
    List<String> free = all(FREE_DAY, days.body());
    return free.isEmpty() ? days : api.get("availability/" + any(free) + asked);
  }

  private End queue(Family family, long arrival) throws IOException, InterruptedException {
    Answer asked = api.put("links/" + family.linkId() + "/waiting", wish);
    return asked.isGood()
        ? end(Outcome.WAITING, arrival, null)
        : end(asked.status() >= 500 ? Outcome.BROKEN : Outcome.REFUSED, arrival, asked.body());
  }

  private static End end(Outcome outcome, long arrival, String what) {
    return new End(outcome, (System.nanoTime() - arrival) / 1e9, what);
  }

  /** One of the free times that an answer names, or null. */
  private static Long anyOf(String body) {
    List<String> slots = all(FREE_SLOT, body);
    return slots.isEmpty() ? null : Long.valueOf(any(slots));
  }

  private static List<String> all(Pattern what, String body) {
    return what.matcher(body).results().map(found -> found.group(1)).toList();
  }

  private static String any(List<String> of) {
    return of.get(ThreadLocalRandom.current().nextInt(of.size()));
  }

  private String told(double seconds) {
    Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    List<Double> waits = new ArrayList<>();
    List<String> broken = new ArrayList<>();
    for (End end : ends) {
      counts.merge(end.outcome(), 1, Integer::sum);
      waits.add(end.seconds());
      if (end.outcome() == Outcome.BROKEN) {
        broken.add(end.what());
      }
    }
    Collections.sort(waits);
    return String.format(
        Locale.ROOT,
        "%s; last answer after %.1f s; a family waited p50 %.2f s, p99 %.2f s; %.1f booked/s%s",
        counts,
        seconds,
        waits.get(waits.size() / 2),
        waits.get(waits.size() * 99 / 100),
        counts.getOrDefault(Outcome.BOOKED, 0) / seconds,
        broken.isEmpty() ? "" : "; broken, for instance: " + broken.get(0));
  }
}
