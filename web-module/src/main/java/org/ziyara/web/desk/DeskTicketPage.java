package org.ziyara.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.omnifaces.util.Faces;
import org.ziyara.booking.DeskBookingService;
import org.ziyara.booking.DeskFamilyService;
import org.ziyara.booking.FamilyAtDesk;
import org.ziyara.booking.Reference;
import org.ziyara.booking.VisitView;
import org.ziyara.web.common.QrCode;

/** The ticket that the family takes home from the desk. */
@Named
@RequestScoped
public class DeskTicketPage {

  @Inject private DeskAddress address;
  @Inject private DeskBookingService booking;
  @Inject private DeskFamilyService families;

  private VisitView visit;
  private FamilyAtDesk family;

  /** A place that is only held has no ticket yet; one that is over has its sheet alone. */
  public void load() {
    visit = booking.visit(address.ref());
    switch (visit.state()) {
      case CONFIRMED, CHECKED_IN -> family = families.family(visit.linkId());
      case HELD, EXPIRED, RELEASED -> Faces.redirect(address.check(visit.reference()));
      default -> Faces.redirect(address.visit(visit.reference()));
    }
  }

  /** The QR code as an address of its own, so that the page is printed in one piece. */
  public String getQr() {
    byte[] picture =
        QrCode.svg(Reference.qrText(visit.reference())).getBytes(StandardCharsets.UTF_8);
    return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(picture);
  }

  public VisitView getVisit() {
    return visit;
  }

  public FamilyAtDesk getFamily() {
    return family;
  }
}
