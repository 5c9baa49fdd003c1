package org.ziyara.gate;

import java.util.EnumMap;
import java.util.Map;
import org.ziyara.booking.VisitState;

/** How many visits of a day are in which state. */
public record DayCounts(Map<VisitState, Long> byState) {

  public DayCounts {
    Map<VisitState, Long> copy = new EnumMap<>(VisitState.class);
    copy.putAll(byState);
    byState = copy;
  }

  public long of(VisitState state) {
    return byState.getOrDefault(state, 0L);
  }

  public long total() {
    return byState.values().stream().mapToLong(Long::longValue).sum();
  }
}
