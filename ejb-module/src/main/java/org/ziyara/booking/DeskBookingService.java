package org.ziyara.booking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ziyara.account.Account;
import org.ziyara.account.Caller;
import org.ziyara.account.Role;
import org.ziyara.account.Roles;
import org.ziyara.rules.Asker;
import org.ziyara.rules.ViolationCode;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.ZiyaraException;

/**
 * Booking by an officer for a family at the counter or on the phone, by the same rules; in the
 * officer's own institution only. A director may let named violations pass.
 */
@Stateless
@RolesAllowed({Roles.DESK, Roles.DIRECTOR})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeskBookingService {

  /** The longest reason of an exception, a move or a cancellation. */
  public static final int REASON_LENGTH = 300;

  @Inject private Booking booking;
  @Inject private FactsQueries queries;
  @Inject private VisitQueries visits;
  @Inject private Caller caller;

  /**
   * The slots of the booking window for a family, each with the rules' decision.
   *
   * @throws NotFoundException when the link is not of the caller's institution, or the companions
   *     are not the visitor's
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRED)
  public Availability availability(long linkId, List<Long> companionIds) {
    return booking.availability(forFamily(visitorOf(linkId)), linkId, companionIds);
  }

  /** The same of one day. */
  @TransactionAttribute(TransactionAttributeType.REQUIRED)
  public Availability availability(long linkId, List<Long> companionIds, LocalDate day) {
    return booking.availability(forFamily(visitorOf(linkId)), linkId, companionIds, day);
  }

  /**
   * Holds a place for a family and returns the visit.
   *
   * @param leave what a director lets pass; null for none
   * @throws BookingRefusedException with all violations and the next free times
   * @throws ZiyaraException DIRECTOR_ONLY, NOT_OVERRIDABLE, REASON_REQUIRED, TEXT_TOO_LONG
   */
  public VisitView hold(HoldRequest request, Leave leave) {
    long visitorId = visitorOf(request.linkId());
    Booker booker = new Booker(visitorId, Asker.STAFF, override(leave), null);
    return booking.visit(booker, booking.hold(booker, request));
  }

  /** What a director lets pass, and why. */
  public record Leave(Set<ViolationCode> codes, String reason) {
    public Leave {
      codes = Set.copyOf(codes);
    }
  }

  /** As the family confirms; repeating it changes nothing. */
  public VisitView confirm(String reference) {
    Booker booker = forVisit(reference);
    booking.confirm(booker, reference);
    return booking.visit(booker, reference);
  }

  /**
   * The slots to which a visit could be moved with these companions.
   *
   * @throws NotFoundException when the companions are not the visitor's
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRED)
  public Availability alternatives(VisitView visit, List<Long> companionIds) {
    return booking.alternatives(forVisit(visit.reference()), visit, companionIds);
  }

  /**
   * As the family moves its visit, and the visit as it is then: it may follow an inmate to another
   * institution, where this officer no longer finds it.
   *
   * @param reason why, for the record; null when nobody says
   * @throws ZiyaraException NOT_MOVABLE, TEXT_TOO_LONG
   * @throws BookingRefusedException with all violations and the next free times
   */
  public VisitView move(String reference, MoveRequest to, String reason) {
    Booker booker = forVisit(reference);
    booking.move(booker, reference, to, recorded(reason));
    return booking.visit(booker, reference);
  }

  /** As the family gives up a hold. */
  public VisitView release(String reference) {
    Booker booker = forVisit(reference);
    booking.release(booker, reference);
    return booking.visit(booker, reference);
  }

  /** What cancelling a visit would mean now. */
  @TransactionAttribute(TransactionAttributeType.REQUIRED)
  public CancelTerms cancelTerms(VisitView visit) {
    return booking.cancelTerms(forVisit(visit.reference()), visit);
  }

  /**
   * As the family cancels.
   *
   * @param reason why, for the record; null when nobody says
   * @throws ZiyaraException NOT_CANCELLABLE, TEXT_TOO_LONG
   */
  public VisitView cancel(String reference, String reason) {
    Booker booker = forVisit(reference);
    booking.cancel(booker, reference, recorded(reason));
    return booking.visit(booker, reference);
  }

  /**
   * @throws NotFoundException when there is no such visit in the caller's institution
   */
  public VisitView visit(String reference) {
    return booking.visit(forVisit(reference), reference);
  }

  private static Booker forFamily(long visitorId) {
    return new Booker(visitorId, Asker.STAFF, Booker.Override.NONE, null);
  }

  private Booker forVisit(String reference) {
    return forFamily(
        visits.visitorOf(reference, caller.accountId()).orElseThrow(NotFoundException::new));
  }

  private long visitorOf(long linkId) {
    return queries.visitorOf(linkId, caller.accountId()).orElseThrow(NotFoundException::new);
  }

  private Booker.Override override(Leave leave) {
    if (leave == null) {
      return Booker.Override.NONE;
    }
    Account director = caller.account();
    if (director.role() != Role.DIRECTOR) {
      throw new ZiyaraException("DIRECTOR_ONLY");
    }
    leave.codes().stream()
        .filter(code -> !code.isOverridable())
        .findFirst()
        .ifPresent(
            code -> {
              throw new ZiyaraException("NOT_OVERRIDABLE", Map.of("code", code.name()));
            });
    String reason = recorded(leave.reason());
    if (reason == null) {
      throw new ZiyaraException("REASON_REQUIRED");
    }
    return new Booker.Override(leave.codes(), reason, director.displayName());
  }

  private static String recorded(String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    String reason = typed.strip();
    if (reason.length() > REASON_LENGTH) {
      throw new ZiyaraException("TEXT_TOO_LONG", Map.of("max", REASON_LENGTH));
    }
    return reason;
  }
}
