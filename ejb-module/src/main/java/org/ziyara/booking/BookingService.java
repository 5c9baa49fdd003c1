package org.ziyara.booking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.ziyara.account.Caller;
import org.ziyara.account.Roles;
import org.ziyara.shared.NotFoundException;

/** Booking for the signed-in family: what is free, hold, confirm, move, cancel. */
@Stateless
@RolesAllowed(Roles.FAMILY)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BookingService {

  @Inject private Booking booking;
  @Inject private VisitQueries visits;
  @Inject private Caller caller;

  /**
   * The slots of the booking window for one of the caller's links and companions, each with the
   * rules' decision. Six statements on one connection, whatever the number of slots.
   *
   * @throws NotFoundException when link or companions are not the caller's
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRED)
  public Availability availability(long linkId, List<Long> companionIds) {
    return booking.availability(me(), linkId, companionIds);
  }

  /**
   * The slots to which one of the caller's visits could be moved with these companions.
   *
   * @throws NotFoundException when the companions are not the caller's
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRED)
  public Availability alternatives(VisitView visit, List<Long> companionIds) {
    return booking.alternatives(me(), visit, companionIds);
  }

  /**
   * Holds a place and returns the visit's reference. Repeating a request with its hold key yields
   * the same hold; a new hold replaces the caller's earlier one.
   *
   * @throws BookingRefusedException with all violations and the next free times
   * @throws NotFoundException when link, companions or slot are not the caller's to use
   */
  public String hold(HoldRequest request) {
    return booking.hold(me(), request);
  }

  /**
   * Confirms a hold; repeating it changes nothing.
   *
   * @throws org.ziyara.shared.ZiyaraException HOLD_EXPIRED, HOLD_RELEASED, VISIT_CANCELLED
   * @throws BookingRefusedException when something has changed since the hold
   */
  public void confirm(String reference) {
    booking.confirm(me(), reference);
  }

  /**
   * Moves a confirmed visit to another slot, or changes who comes along; the old place is kept
   * until the new one is taken. Repeating it changes nothing.
   *
   * @throws org.ziyara.shared.ZiyaraException NOT_MOVABLE
   * @throws BookingRefusedException with all violations and the next free times
   */
  public void move(String reference, MoveRequest to) {
    booking.move(me(), reference, to, null);
  }

  /** Gives up a hold; repeating it changes nothing. */
  public void release(String reference) {
    booking.release(me(), reference);
  }

  /**
   * Cancels a confirmed visit before it begins; repeating it changes nothing.
   *
   * @throws org.ziyara.shared.ZiyaraException NOT_CANCELLABLE
   */
  public void cancel(String reference) {
    booking.cancel(me(), reference, null);
  }

  /**
   * What cancelling a visit of the caller would mean now.
   *
   * @throws NotFoundException when the visit is not the caller's
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRED)
  public CancelTerms cancelTerms(VisitView visit) {
    return booking.cancelTerms(me(), visit);
  }

  /**
   * @throws NotFoundException when there is no such visit of the caller
   */
  public VisitView visit(String reference) {
    return booking.visit(me(), reference);
  }

  /** The caller's visits, the latest day first; lapsed and released holds are left out. */
  public List<VisitView> mine() {
    return visits.of(caller.accountId());
  }

  private Booker me() {
    return Booker.family(caller.accountId());
  }
}
