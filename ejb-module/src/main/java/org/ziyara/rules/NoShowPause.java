package org.ziyara.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** R20: who did not come too often cannot book for a while, if policy says so. */
class NoShowPause implements DayRule {

  @Override
  public Stream<Violation> violations(
      VisitRequest request, Facts facts, Policy policy, Instant now) {
    PolicyValue limit = policy.value(PolicyName.NO_SHOW_LIMIT);
    if (limit.asInt() == 0) {
      return Stream.empty();
    }
    int within = policy.number(PolicyName.NO_SHOW_DAYS);
    int pause = policy.number(PolicyName.NO_SHOW_PAUSE_DAYS);
    LocalDate today = LocalDate.ofInstant(now, facts.institution().zone());
    return lastOfTooMany(facts.agenda().noShows(), limit.asInt(), within)
        .map(day -> day.plusDays(pause))
        .filter(until -> today.isBefore(until))
        .map(
            until ->
                Violation.of(ViolationCode.NO_SHOW_PAUSE, limit)
                    .with("days", within)
                    .with("until", until))
        .limit(1);
  }

  /** Days on which the limit was reached, the latest first. */
  private static Stream<LocalDate> lastOfTooMany(List<LocalDate> noShows, int limit, int within) {
    List<LocalDate> latestFirst = noShows.stream().sorted(Comparator.reverseOrder()).toList();
    return Stream.iterate(0, i -> i + limit - 1 < latestFirst.size(), i -> i + 1)
        .filter(i -> latestFirst.get(i + limit - 1).plusDays(within).isAfter(latestFirst.get(i)))
        .map(latestFirst::get);
  }
}
