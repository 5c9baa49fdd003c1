package org.ziyara.reporting;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ziyara.institution.RolloutState;

/** All institutions in one week, ordered by region and name. */
public record Overview(LocalDate firstDay, LocalDate lastDay, List<InstitutionWeek> institutions)
    implements Serializable {

  public WeekFigures total() {
    return sum(institutions);
  }

  /** The regions in the order of the institutions. */
  public List<RegionWeek> regions() {
    Map<String, List<InstitutionWeek>> byRegion =
        institutions.stream()
            .collect(groupingBy(InstitutionWeek::regionCode, LinkedHashMap::new, toList()));
    return byRegion.values().stream().map(Overview::region).toList();
  }

  /** How many institutions are at each step of the roll-out; a step without any is there with 0. */
  public Map<RolloutState, Long> rollout() {
    Map<RolloutState, Long> counts = new EnumMap<>(RolloutState.class);
    for (RolloutState state : RolloutState.values()) {
      counts.put(state, 0L);
    }
    counts.putAll(
        institutions.stream().collect(groupingBy(InstitutionWeek::rolloutState, counting())));
    return counts;
  }

  private static RegionWeek region(List<InstitutionWeek> institutions) {
    InstitutionWeek any = institutions.get(0);
    return new RegionWeek(
        any.regionCode(), any.regionName(), institutions.size(), sum(institutions));
  }

  private static WeekFigures sum(Collection<InstitutionWeek> institutions) {
    return institutions.stream()
        .map(InstitutionWeek::week)
        .reduce(WeekFigures.NONE, WeekFigures::plus);
  }
}
