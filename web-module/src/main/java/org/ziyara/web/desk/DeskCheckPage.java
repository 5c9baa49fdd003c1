package org.ziyara.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.omnifaces.util.Faces;
import org.ziyara.booking.BookingRefusedException;
import org.ziyara.booking.DeskBookingService;
import org.ziyara.booking.DeskFamilyService;
import org.ziyara.booking.FamilyAtDesk;
import org.ziyara.booking.VisitState;
import org.ziyara.booking.VisitView;
import org.ziyara.explanation.Explainer;
import org.ziyara.explanation.Explanation;
import org.ziyara.shared.ZiyaraException;
import org.ziyara.web.common.Language;

/** The last step at the desk: what is held, to be confirmed in time. */
@Named
@RequestScoped
public class DeskCheckPage {

  @Inject private DeskAddress address;
  @Inject private DeskBookingService booking;
  @Inject private DeskFamilyService families;
  @Inject private Language language;
  @Inject private DeskTexts texts;
  @Inject private Clock clock;

  private VisitView visit;
  private FamilyAtDesk family;
  private BookingRefusedException refusal;

  /** Coming back after confirming leads to the ticket. */
  public void load() {
    if (!isHeld() && !isLapsed()) {
      Faces.redirect(address.ticket(getVisit().reference()));
      return;
    }
    family = families.family(getVisit().linkId());
  }

  public void confirm() {
    String reference = address.ref();
    try {
      booking.confirm(reference);
      Faces.redirect(address.ticket(reference));
    } catch (BookingRefusedException refused) {
      refusal = refused;
    } catch (ZiyaraException refused) {
      texts.report(refused);
    }
  }

  /** Gives the place back and returns to the times. */
  public void chooseAnother() {
    booking.release(address.ref());
    Faces.redirect(address.timeAgain(getVisit()));
  }

  /** Read on demand: on a postback, what is shown decides which button was pressed. */
  public VisitView getVisit() {
    if (visit == null) {
      visit = booking.visit(address.ref());
    }
    return visit;
  }

  public boolean isHeld() {
    return getVisit().state() == VisitState.HELD
        && getVisit().holdExpiresAt().isAfter(clock.instant());
  }

  /** Whether the hold has ended, by time or because another one took its place. */
  public boolean isLapsed() {
    return switch (getVisit().state()) {
      case EXPIRED, RELEASED -> true;
      case HELD -> !getVisit().holdExpiresAt().isAfter(clock.instant());
      default -> false;
    };
  }

  public String getTimes() {
    return address.timeAgain(getVisit());
  }

  public FamilyAtDesk getFamily() {
    return family;
  }

  /** Why the visit cannot be confirmed any more, with the next free times; null when it can. */
  public BookingRefusedException getRefusal() {
    return refusal;
  }

  public List<Explanation> getRefusalReasons() {
    return Explainer.explain(refusal.decision(), language.getLocale());
  }
}
