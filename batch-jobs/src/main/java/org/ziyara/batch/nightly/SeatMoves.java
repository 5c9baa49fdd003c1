package org.ziyara.batch.nightly;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.ziyara.night.NightStep;
import org.ziyara.seats.SeatNightService;

/** Moves seats to where families find none. */
@Dependent
class SeatMoves implements InstitutionWork {

  @Inject private SeatNightService seats;

  @Override
  public NightStep step() {
    return NightStep.REBALANCE;
  }

  @Override
  public Outcome work(long institutionId, CurrentNight night) {
    return Outcome.done(seats.rebalance(institutionId, night.businessDate()));
  }
}
