package org.ziyara.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.ziyara.booking.DeskBookingService;
import org.ziyara.booking.DeskFamilyService;
import org.ziyara.booking.FamilyAtDesk;

/** The second step at the desk: who comes along. The form only asks: its answer is an address. */
@Named
@RequestScoped
public class DeskPartyPage {

  @Inject private DeskAddress address;
  @Inject private DeskFamilyService families;
  @Inject private DeskBookingService booking;

  private FamilyAtDesk family;
  private List<Long> chosen;

  /** A visit's sheet knows the visit alone: link and party are then read from it. */
  public void load() {
    if (address.moved() != null && address.ids("link").isEmpty()) {
      Faces.redirect(address.change(booking.visit(address.moved())));
      return;
    }
    family = families.family(address.link());
    chosen = address.with();
  }

  public FamilyAtDesk getFamily() {
    return family;
  }

  public boolean isTicked(long companionId) {
    return chosen.contains(companionId);
  }
}
