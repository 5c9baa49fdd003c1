package org.ziyara.batch.nightly;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import org.ziyara.booking.PastVisitsService;
import org.ziyara.night.NightRunService;
import org.ziyara.retention.RetentionService;

/** One transaction's share of the housekeeping, and its record, both or neither. */
@Dependent
@Transactional(TxType.REQUIRES_NEW)
class HousekeepingTransaction {

  @Inject private PastVisitsService visits;
  @Inject private RetentionService retention;
  @Inject private NightRunService nights;

  /** Whether there was anything to end. */
  boolean endSome(long nightId, LocalDate businessDate) {
    PastVisitsService.Ended ended = visits.endBefore(businessDate);
    nights.kept(nightId, ended.noShows(), 0);
    return ended.visits() > 0;
  }

  /** Whether there was anything to remove. */
  boolean removeSome(long nightId) {
    int removed = retention.removeSome();
    nights.kept(nightId, 0, removed);
    return removed > 0;
  }
}
