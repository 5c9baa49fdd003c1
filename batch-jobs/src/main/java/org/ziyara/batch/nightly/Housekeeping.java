package org.ziyara.batch.nightly;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.ziyara.booking.PastVisitsService;
import org.ziyara.night.NightRunService;
import org.ziyara.night.NightStep;
import org.ziyara.retention.RetentionService;

/** Ends what is over, then removes what is old, some hundred rows at a time. */
@Dependent
class Housekeeping implements NationalWork {

  @Inject private PastVisitsService visits;
  @Inject private RetentionService retention;
  @Inject private NightRunService nights;

  @Override
  public NightStep step() {
    return NightStep.HOUSEKEEPING;
  }

  @Override
  public Share workSome(CurrentNight night) {
    PastVisitsService.Ended ended = visits.endBefore(night.businessDate());
    if (ended.visits() > 0) {
      nights.kept(night.id(), ended.noShows(), 0);
      return new Share(ended.visits(), true);
    }
    int removed = retention.removeSome();
    nights.kept(night.id(), 0, removed);
    return new Share(removed, removed > 0);
  }
}
