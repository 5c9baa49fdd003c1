package org.ziyara.night;

import java.util.List;

/**
 * One night in one institution.
 *
 * @param outcome over all steps
 * @param steps those that go by institutions, in their order
 */
public record InstitutionNight(InstitutionOutcome outcome, List<InstitutionStep> steps) {

  public InstitutionNight {
    steps = List.copyOf(steps);
  }
}
