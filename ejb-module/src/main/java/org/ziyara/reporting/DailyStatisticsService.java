package org.ziyara.reporting;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Counts the days that are over, for the batch job, which is nobody signed in. */
@Stateless
@PermitAll
public class DailyStatisticsService {

  /** After longer than that without a night, the days in between stay uncounted. */
  private static final int MEMORY_DAYS = 31;

  @Inject private DailyStatisticsRepository days;
  @Inject private Clock clock;

  /** Counts the days of an institution before this date that no night has counted; how many. */
  public int count(long institutionId, LocalDate businessDate) {
    List<LocalDate> uncounted =
        days.uncounted(institutionId, businessDate.minusDays(MEMORY_DAYS), businessDate);
    for (LocalDate day : uncounted) {
      days.count(
          institutionId,
          day,
          day.atStartOfDay(clock.getZone()).toInstant(),
          day.plusDays(1).atStartOfDay(clock.getZone()).toInstant(),
          businessDate);
    }
    return uncounted.size();
  }
}
