package org.ziyara.seats;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ziyara.rebalance.SeatPlan;
import org.ziyara.rebalance.SeatPlanner;

/** Moves the seats of an institution, for the batch job, which is nobody signed in. */
@Stateless
@PermitAll
public class SeatNightService {

  @Inject private SeatReader reader;
  @Inject private SeatRepository repository;

  /**
   * Moves seats between the sessions and the pools of an institution, as far as one night may, and
   * says how many. A night does so once: what it does afterwards, such as offering places, must not
   * make it move more when it is run again.
   */
  public int rebalance(long institutionId, LocalDate businessDate) {
    if (repository.isRecorded(institutionId, businessDate)) {
      return 0;
    }
    SeatBook book = reader.read(institutionId, businessDate, true);
    SeatPlan plan = SeatPlanner.present(book.sittings());
    if (book.isOfficersKnown()) {
      plan = SeatPlanner.plan(book.sittings(), book.mayMove(businessDate));
      repository.move(changes(book, plan));
    }
    repository.record(institutionId, businessDate, plan);
    repository.record(institutionId, businessDate, DemandLine.of(book, plan));
    return plan.moved();
  }

  private static List<NewSeats> changes(SeatBook book, SeatPlan plan) {
    return book.slots().stream()
        .map(slot -> NewSeats.of(slot, plan.seats().get(slot.id())))
        .flatMap(Optional::stream)
        .toList();
  }
}
