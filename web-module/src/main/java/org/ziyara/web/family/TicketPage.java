package org.ziyara.web.family;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Consumer;
import org.omnifaces.util.Faces;
import org.ziyara.booking.BookingService;
import org.ziyara.booking.CancelTerms;
import org.ziyara.booking.VisitState;
import org.ziyara.booking.VisitView;
import org.ziyara.explanation.Explainer;
import org.ziyara.explanation.Explanation;
import org.ziyara.relocation.MovedVisit;
import org.ziyara.relocation.RelocatedVisitService;
import org.ziyara.shared.ZiyaraException;
import org.ziyara.web.common.Language;
import org.ziyara.web.common.Problems;

/** One visit: the ticket, or what became of it; and calling it off. */
@Named
@RequestScoped
public class TicketPage {

  @Inject private BookingAddress address;
  @Inject private BookingService booking;
  @Inject private RelocatedVisitService relocations;
  @Inject private Language language;
  @Inject private Problems problems;

  private VisitView visit;
  private MovedVisit moved;
  private CancelTerms cancelTerms;

  /** A place that is only held has no ticket yet. */
  public void load() {
    VisitState state = getVisit().state();
    if (state == VisitState.HELD || state == VisitState.EXPIRED || state == VisitState.RELEASED) {
      Faces.redirect(address.check(visit.reference()));
    }
  }

  /** For the page that asks before cancelling. */
  public void loadToCancel() {
    if (!getVisit().cancellable()) {
      Faces.redirect(address.visit(visit.reference()));
      return;
    }
    cancelTerms = booking.cancelTerms(visit);
  }

  public void cancel() {
    act(booking::cancel, "cancelled");
  }

  /** The time to which the institution has moved it suits. */
  public void keep() {
    act(relocations::keep, "kept");
  }

  /** It does not. */
  public void decline() {
    act(relocations::decline, "cancelled");
  }

  private void act(Consumer<String> action, String notice) {
    String reference = address.ref();
    try {
      action.accept(reference);
      Faces.redirect(address.visit(reference) + "&notice=" + notice);
    } catch (ZiyaraException refusal) {
      problems.report(refusal);
    }
  }

  /** Read on demand: on a postback, what is shown decides which button was pressed. */
  public VisitView getVisit() {
    if (visit == null) {
      visit = booking.visit(address.ref());
    }
    return visit;
  }

  /** What the institution has done with it, as long as the family has not answered; or null. */
  public MovedVisit getMoved() {
    if (moved == null && getVisit().relocated()) {
      moved = relocations.moved(visit.reference());
    }
    return moved;
  }

  public List<Explanation> getCauses() {
    return Explainer.explain(getMoved().causes(), language.getLocale());
  }

  public boolean isAnswerable() {
    return getMoved() != null && moved.answer() == MovedVisit.Answer.OPEN;
  }

  public CancelTerms getCancelTerms() {
    return cancelTerms;
  }

  /** Whether the ticket still opens the door. */
  public boolean isTicket() {
    VisitState state = getVisit().state();
    return state == VisitState.CONFIRMED || state == VisitState.CHECKED_IN;
  }
}
