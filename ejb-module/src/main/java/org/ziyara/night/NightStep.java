package org.ziyara.night;

import java.util.Arrays;
import java.util.List;

/** What a night does, in this order; the steps of {@code nightly.xml}. */
public enum NightStep {
  /** What the detention registry has written since. */
  REGISTRY_SYNC(false),
  /** The slots of the horizon. */
  ROLL_OUT(true),
  /** The mobile teams, to the institutions where they shorten waiting most. */
  TEAMS(false),
  /** The seats, to the sessions where families find none; counts on the teams. */
  REBALANCE(true),
  /** Visits that have lost their slot: other places for them, or none. */
  RELOCATION(true),
  /** Free places for those who wait. */
  WAITING_LIST(true),
  /** Visits of which the gate has not said what became of them, and what was kept long enough. */
  HOUSEKEEPING(false),
  /** The facts of the days that are over. */
  STATISTICS(true);

  private final boolean byInstitution;

  NightStep(boolean byInstitution) {
    this.byInstitution = byInstitution;
  }

  /** Whether it is done for each institution, with an outcome of its own. */
  public boolean isByInstitution() {
    return byInstitution;
  }

  static List<NightStep> stepsByInstitution() {
    return Arrays.stream(values()).filter(NightStep::isByInstitution).toList();
  }

  /** The steps that come before this one. */
  List<NightStep> earlier() {
    return Arrays.stream(values()).filter(step -> step.compareTo(this) < 0).toList();
  }
}
