package org.ziyara.night;

import java.util.Arrays;
import java.util.List;

/** What a night does, in this order; the steps of {@code nightly.xml}. */
public enum NightStep {
  /** The slots of the horizon. */
  ROLL_OUT(true),
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
