package org.ziyara.seats;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.ziyara.rebalance.DemandEstimate.Past;
import org.ziyara.rules.Pool;
import org.ziyara.seats.DemandQueries.Attended;
import org.ziyara.seats.DemandQueries.Unmet;
import org.ziyara.seats.SeatSlot.Template;

/** Reads what the last weeks were like, by three statements. */
@ApplicationScoped
class PastReader {

  @Inject private SeatQueries seats;
  @Inject private DemandQueries demand;
  @Inject private Clock clock;

  /** What was counted of each of these templates, by its id. */
  Map<Long, Past> read(
      long institutionId, LocalDate since, LocalDate today, Collection<Template> templates) {
    Map<Long, Integer> meetings = seats.meetings(institutionId, since, today);
    Map<Long, List<Attended>> attended =
        demand.attended(institutionId, since, today).stream()
            .collect(groupingBy(Attended::templateId));
    Map<Long, List<Unmet>> unmet =
        demand
            .unmet(institutionId, since.atStartOfDay(clock.getZone()).toInstant(), since, today)
            .stream()
            .collect(groupingBy(Unmet::templateId));
    return templates.stream()
        .collect(
            toMap(
                Template::id,
                template ->
                    past(
                        template,
                        meetings.getOrDefault(template.id(), 0),
                        attended.getOrDefault(template.id(), List.of()),
                        unmet.getOrDefault(template.id(), List.of()))));
  }

  private static Past past(
      Template template, int meetings, List<Attended> came, List<Unmet> asked) {
    return new Past(
        meetings,
        template.everyNWeeks(),
        byPool(pool -> visits(came, pool)),
        byPool(pool -> families(asked, pool, Unmet::refused)),
        byPool(pool -> families(asked, pool, each -> !each.refused())));
  }

  private static double visits(List<Attended> came, Pool pool) {
    return came.stream().filter(each -> each.pool() == pool).mapToDouble(Attended::visits).sum();
  }

  private static double families(List<Unmet> asked, Pool pool, Predicate<Unmet> how) {
    return asked.stream()
        .filter(each -> each.pool() == pool)
        .filter(how)
        .mapToDouble(Unmet::families)
        .sum();
  }

  private static List<Double> byPool(ToDoubleFunction<Pool> number) {
    return Stream.of(Pool.values()).map(number::applyAsDouble).toList();
  }
}
