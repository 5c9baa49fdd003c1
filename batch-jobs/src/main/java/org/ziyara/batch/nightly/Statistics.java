package org.ziyara.batch.nightly;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.ziyara.night.NightStep;
import org.ziyara.reporting.DailyStatisticsService;

/** Counts the days that are over. */
@Dependent
class Statistics implements InstitutionWork {

  @Inject private DailyStatisticsService days;

  @Override
  public NightStep step() {
    return NightStep.STATISTICS;
  }

  @Override
  public Outcome work(long institutionId, CurrentNight night) {
    return Outcome.done(days.count(institutionId, night.businessDate()));
  }
}
