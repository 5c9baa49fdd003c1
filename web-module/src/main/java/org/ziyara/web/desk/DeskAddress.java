package org.ziyara.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import org.ziyara.booking.VisitView;
import org.ziyara.visitor.CompanionView;
import org.ziyara.web.common.BookingParameters;

/** What the address of a page of the desk says, and where its steps lead. */
@Named
@RequestScoped
public class DeskAddress extends BookingParameters {

  /** The inmate whose families are looked for; null before one was found. */
  public Long inmate() {
    return ids("inmate").stream().findFirst().orElse(null);
  }

  public String families(long inmateId) {
    return "/staff/book?inmate=" + inmateId;
  }

  public String party(long linkId, Collection<Long> companionIds) {
    return step("/staff/book/party", linkId, companionIds);
  }

  public String time(long linkId, Collection<Long> companionIds) {
    return step("/staff/book/time", linkId, companionIds);
  }

  /** Where the family is put on the waiting list. */
  public String waiting(long linkId, Collection<Long> companionIds) {
    return steps("/staff/book/waiting", linkId, companionIds);
  }

  /** Where a director looks at what refuses a time. */
  public String exception(long slotId) {
    return steps("/staff/book/exception", link(), with()) + "&slot=" + slotId;
  }

  public String check(String reference) {
    return "/staff/book/check?ref=" + reference;
  }

  public String ticket(String reference) {
    return "/staff/book/ticket?ref=" + reference;
  }

  /** The sheet of a visit. */
  public String visit(String reference) {
    return "/staff/visit?ref=" + reference;
  }

  /** Where the desk goes on when a visit has followed an inmate to another institution. */
  String movedAway() {
    return "/staff/book?done=away";
  }

  /** Where the change of a visit begins: who comes along. */
  String change(VisitView visit) {
    return steps("/staff/book/party", visit.linkId(), companions(visit))
        + "&move="
        + visit.reference();
  }

  /** The times for the party of a hold that was given up. */
  public String timeAgain(VisitView held) {
    return steps("/staff/book/time", held.linkId(), companions(held));
  }

  private static List<Long> companions(VisitView visit) {
    return visit.companions().stream().map(CompanionView::id).toList();
  }
}
