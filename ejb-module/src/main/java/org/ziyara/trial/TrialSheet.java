package org.ziyara.trial;

import java.time.Instant;
import java.util.List;
import org.ziyara.policy.PolicyChange;

/**
 * A trial as its reader sees it.
 *
 * @param national whether the value is meant for the nation
 * @param done institutions assessed, of {@code total}
 */
public record TrialSheet(
    long id,
    PolicyChange change,
    boolean national,
    String askedBy,
    Instant askedAt,
    TrialState state,
    int done,
    int total,
    List<TrialCount> counts,
    List<CaseCount> cases) {

  /** How many visits of a population become accepted, or refused. */
  public record CaseCount(Population population, boolean accepted, long visits) {}

  public int percent() {
    return total == 0 ? 100 : 100 * done / total;
  }
}
