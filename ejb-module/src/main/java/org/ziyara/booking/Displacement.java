package org.ziyara.booking;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.ziyara.audit.AuditTrail;
import org.ziyara.rules.Pool;

/**
 * What becomes of confirmed visits that have lost their time or place, many in one transaction: all
 * visitors, inmates and visits are locked first, each in the order of their ids, then the slots.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Displacement {

  @Inject private FactsQueries queries;
  @Inject private SlotQueries slots;
  @Inject private SeatRepository seats;
  @Inject private VisitRepository visits;
  @Inject private Event<VisitLeft> left;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /** A visit, and where it goes. */
  public record Move(Assessment visit, Opening to) {}

  /** One place more or less in a slot. */
  private record Seat(long slotId, boolean isTaken, Pool pool, boolean openToAll) {}

  /** These visits and all that the rules read for them are ours until the transaction ends. */
  public void lock(Collection<Assessment> displaced) {
    queries.lockVisitors(displaced.stream().map(Assessment::visitorId).collect(toSet()));
    queries.lockInmates(
        displaced.stream()
            .flatMap(
                visit ->
                    Stream.concat(Stream.of(visit.inmateId()), visit.apart().keySet().stream()))
            .collect(toSet()));
    visits.lock(displaced.stream().map(Assessment::id).collect(toSet()));
  }

  /** The slots of an institution on these days as they are now, in order of time. */
  public List<BookableSlot> slots(long institutionId, LocalDate first, LocalDate last) {
    return slots.slots(institutionId, first, last);
  }

  /** Name and clock of an institution. */
  public Place place(long institutionId) {
    return queries.place(institutionId);
  }

  /**
   * Gives all these visits' places up, and takes the new ones. Nothing is offered to anybody yet.
   *
   * @param moves of visits that are locked, each judged under the lock
   * @throws OvertakenException when somebody was quicker to a place
   */
  public void apply(List<Move> moves, List<Assessment> calledOff) {
    Instant now = clock.instant();
    exchange(moves, calledOff);
    for (Move move : moves) {
      Visit visit = visits.ours(move.visit().id());
      visit.moveTo(move.to().slot(), move.to().pool(), now);
      audit.record("VISIT_RELOCATED", "VISIT", visit.id(), visit.institutionId(), null);
    }
    for (Assessment lost : calledOff) {
      Visit visit = visits.ours(lost.id());
      visit.callOff(now, null);
      audit.record("VISIT_UNPLACED", "VISIT", visit.id(), visit.institutionId(), null);
    }
    charge(moves, calledOff);
    // The inmates are of one institution, whose flags are looked at again once.
    Stream.concat(moves.stream().map(Move::visit), calledOff.stream())
        .findFirst()
        .ifPresent(visit -> left.fire(new VisitLeft(visit.inmateId())));
  }

  /** Once all have given up what they counted for, so that others can count for it. */
  private void charge(List<Move> moves, List<Assessment> calledOff) {
    visits.flush();
    Charges charges =
        new Charges(
            Stream.concat(moves.stream().map(Move::visit), calledOff.stream())
                .flatMap(visit -> visit.situation().givenUp().stream())
                .toList());
    for (Move move : moves) {
      charges.charge(visits.ours(move.visit().id()), move.to().slot(), move.visit().situation());
    }
  }

  /** Slots are locked in the order of their ids. */
  private void exchange(List<Move> moves, List<Assessment> calledOff) {
    Stream<Seat> left =
        Stream.concat(moves.stream().map(Move::visit), calledOff.stream())
            .map(visit -> visits.ours(visit.id()))
            .map(visit -> new Seat(visit.slotId(), false, visit.pool(), false));
    Stream<Seat> taken =
        moves.stream()
            .map(Move::to)
            .map(to -> new Seat(to.slot().id(), true, to.pool(), to.openToAll()));
    Stream.concat(left, taken)
        .sorted(comparing(Seat::slotId).thenComparing(Seat::isTaken))
        .forEach(this::change);
  }

  private void change(Seat seat) {
    if (!seat.isTaken()) {
      seats.giveBack(seat.slotId(), seat.pool());
    } else if (!seats.take(seat.slotId(), seat.pool(), seat.openToAll())) {
      throw new OvertakenException();
    }
  }
}
