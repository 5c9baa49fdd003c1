package org.ziyara.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Every refusal that the engine can give, as it gives it, for whoever must put it into words. */
public final class Refusals {

  private static final LocalDate ADULT = LocalDate.of(1980, 1, 1);
  private static final LocalDate CHILD = LocalDate.of(2016, 1, 1);

  private Refusals() {}

  /** Each kind under the defaults, and again under values that somebody has set. */
  public static Stream<Violation> ofEveryKind() {
    return Stream.of(Map.<String, PolicyValue>of(), valuesSetBySomebody()).flatMap(Refusals::under);
  }

  private static Stream<Violation> under(Map<String, PolicyValue> policy) {
    return changes()
        .flatMap(
            change -> {
              Case usual = new Case();
              usual.policy = policy;
              change.accept(usual);
              return usual.decide().violations().stream();
            });
  }

  private static Map<String, PolicyValue> valuesSetBySomebody() {
    Map<String, PolicyValue> values = new HashMap<>();
    for (PolicyName name : PolicyName.values()) {
      values.put(
          name.key(),
          new PolicyValue(
              name.key(),
              Integer.toString(name.defaultValue(Set.of())),
              LocalDate.of(2026, 1, 1),
              "DGAPR",
              "note 12",
              true));
    }
    return values;
  }

  private static Stream<Consumer<Case>> changes() {
    return Stream.of(
        it -> it.visitor = new VisitorFacts(false, true, ADULT),
        it -> it.visitor = new VisitorFacts(true, false, ADULT),
        it -> it.link = new LinkFacts(false, null),
        it -> it.link = new LinkFacts(true, it.date.minusDays(1)),
        it -> it.companions = Collections.nCopies(4, ADULT),
        it -> it.visitor = new VisitorFacts(true, true, CHILD),
        it -> it.inmateVisits = List.of(engagement(it)),
        it -> it.visitorVisits = List.of(engagement(it)),
        it -> it.countedVisits = List.of(it.date),
        it -> it.visitorVisits = Collections.nCopies(4, engagement(new Case(), 1)),
        it -> it.now = Instant.parse("2026-12-07T07:00:00Z"),
        Refusals::begunAtTheCounter,
        it -> it.now = Instant.parse("2026-11-01T09:00:00Z"),
        it -> it.closures = List.of(closure(it.date, null, null)),
        it -> it.closures = List.of(closure(it.date, LocalTime.of(8, 0), LocalTime.NOON)),
        it -> it.open = false,
        it -> it.liveFrom = it.date.plusDays(1),
        it -> it.taken = it.capacity);
  }

  private static void begunAtTheCounter(Case it) {
    it.asker = Asker.STAFF;
    it.now = Instant.parse("2026-12-07T08:01:00Z");
  }

  private static Engagement engagement(Case it) {
    return engagement(it, 0);
  }

  private static Engagement engagement(Case it, int daysLater) {
    return new Engagement(it.date.plusDays(daysLater), LocalTime.of(9, 0), LocalTime.of(9, 30));
  }

  private static ClosureFacts closure(LocalDate day, LocalTime from, LocalTime to) {
    Instant decided = Instant.parse("2026-11-20T10:00:00Z");
    return new ClosureFacts(day, day, null, from, to, "عيد", "fête", "DGAPR", decided);
  }
}
