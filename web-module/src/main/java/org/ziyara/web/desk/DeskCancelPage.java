package org.ziyara.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.ziyara.booking.CancelTerms;
import org.ziyara.booking.DeskBookingService;
import org.ziyara.booking.DeskFamilyService;
import org.ziyara.booking.FamilyAtDesk;
import org.ziyara.booking.VisitView;
import org.ziyara.shared.ZiyaraException;

/** Calls a visit off for its family. */
@Named
@RequestScoped
public class DeskCancelPage {

  @Inject private DeskAddress address;
  @Inject private DeskBookingService booking;
  @Inject private DeskFamilyService families;
  @Inject private DeskTexts texts;

  private VisitView visit;
  private FamilyAtDesk family;
  private CancelTerms terms;
  private String reason;

  public void load() {
    visit = booking.visit(address.ref());
    if (!visit.cancellable()) {
      Faces.redirect(address.visit(visit.reference()));
      return;
    }
    family = families.family(visit.linkId());
    terms = booking.cancelTerms(visit);
  }

  public void cancel() {
    String reference = address.ref();
    try {
      booking.cancel(reference, texts.required(reason));
      Faces.redirect(address.visit(reference) + "&done=cancelled");
    } catch (ZiyaraException refusal) {
      texts.report(refusal);
    }
  }

  public VisitView getVisit() {
    return visit;
  }

  public FamilyAtDesk getFamily() {
    return family;
  }

  public CancelTerms getTerms() {
    return terms;
  }

  public int getReasonLength() {
    return DeskBookingService.REASON_LENGTH;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
