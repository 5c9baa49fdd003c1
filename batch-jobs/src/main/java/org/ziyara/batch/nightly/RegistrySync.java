package org.ziyara.batch.nightly;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.ziyara.night.NightStep;
import org.ziyara.registry.RegistrySyncService;

/**
 * Takes over the registry's files, one at a time. Each has its own transactions and checkpoint;
 * this one only counts what they have written, once.
 */
@Dependent
class RegistrySync implements NationalWork {

  @Inject private RegistrySyncService registry;

  @Override
  public NightStep step() {
    return NightStep.REGISTRY_SYNC;
  }

  @Override
  public Share workSome(CurrentNight night) {
    boolean more = registry.syncNext(night.businessDate());
    return new Share(registry.countWritten(), more);
  }
}
