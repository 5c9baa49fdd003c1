package org.ziyara.web.family;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.ziyara.booking.BookingService;
import org.ziyara.booking.CancelTerms;
import org.ziyara.booking.VisitState;
import org.ziyara.booking.VisitView;
import org.ziyara.shared.ZiyaraException;
import org.ziyara.web.common.Problems;

/** One visit: the ticket, or what became of it; and calling it off. */
@Named
@RequestScoped
public class TicketPage {

  @Inject private BookingAddress address;
  @Inject private BookingService booking;
  @Inject private Problems problems;

  private VisitView visit;
  private CancelTerms cancelTerms;

  /** A place that is only held has no ticket yet. */
  public void load() {
    visit = booking.visit(address.ref());
    VisitState state = visit.state();
    if (state == VisitState.HELD || state == VisitState.EXPIRED || state == VisitState.RELEASED) {
      Faces.redirect(address.check(visit.reference()));
    }
  }

  /** For the page that asks before cancelling. */
  public void loadToCancel() {
    visit = booking.visit(address.ref());
    if (!visit.cancellable()) {
      Faces.redirect(address.visit(visit.reference()));
      return;
    }
    cancelTerms = booking.cancelTerms(visit);
  }

  public void cancel() {
    String reference = address.ref();
    try {
      booking.cancel(reference);
      Faces.redirect(address.visit(reference) + "&notice=cancelled");
    } catch (ZiyaraException refusal) {
      problems.report(refusal);
    }
  }

  public VisitView getVisit() {
    return visit;
  }

  public CancelTerms getCancelTerms() {
    return cancelTerms;
  }

  /** Whether the ticket still opens the door. */
  public boolean isTicket() {
    return visit.state() == VisitState.CONFIRMED || visit.state() == VisitState.CHECKED_IN;
  }
}
