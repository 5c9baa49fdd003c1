package org.ziyara.batch.nightly;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.ziyara.night.NightStep;
import org.ziyara.relocation.RelocationNightService;

/** Finds other places for the visits that have lost theirs, or calls them off. */
@Dependent
class Relocation implements InstitutionWork {

  @Inject private RelocationNightService relocations;

  @Override
  public NightStep step() {
    return NightStep.RELOCATION;
  }

  @Override
  public Outcome work(long institutionId, CurrentNight night) {
    return Outcome.done(relocations.relocate(institutionId, night.id()).work());
  }

  @Override
  public List<Long> inCommon(long institutionId) {
    return relocations.inCommon(institutionId);
  }
}
