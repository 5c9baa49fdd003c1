package org.ziyara.web.family;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.omnifaces.util.Faces;
import org.ziyara.booking.BookingRefusedException;
import org.ziyara.booking.BookingService;
import org.ziyara.booking.VisitState;
import org.ziyara.booking.VisitView;
import org.ziyara.explanation.Explainer;
import org.ziyara.explanation.Explanation;
import org.ziyara.shared.ZiyaraException;
import org.ziyara.visitor.CompanionView;
import org.ziyara.web.common.Language;
import org.ziyara.web.common.Problems;

/** The last step: what is held, to be confirmed in time. */
@Named
@RequestScoped
public class CheckPage {

  @Inject private BookingAddress address;
  @Inject private BookingService booking;
  @Inject private Language language;
  @Inject private Problems problems;
  @Inject private Clock clock;

  private VisitView visit;
  private BookingRefusedException refusal;

  /** Coming back after confirming leads to the ticket. */
  public void load() {
    visit = booking.visit(address.ref());
    if (!isHeld() && !isLapsed()) {
      Faces.redirect(address.visit(visit.reference()));
    }
  }

  public void confirm() {
    String reference = address.ref();
    try {
      booking.confirm(reference);
      Faces.redirect(address.visit(reference) + "&notice=confirmed");
    } catch (BookingRefusedException refused) {
      refusal = refused;
    } catch (ZiyaraException refused) {
      problems.report(refused);
    }
  }

  /** Gives the place back and returns to the times; an offer goes to the next family. */
  public void chooseAnother() {
    VisitView held = booking.visit(address.ref());
    booking.release(held.reference());
    Faces.redirect(held.offered() ? "/family/visits?notice=declined" : timesOf(held));
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

  /** The key of the heading; that of a text belongs to it where the hold has ended. */
  public String getTitle() {
    if (getVisit().offered()) {
      return isHeld() ? "offer.OPEN" : offerEnd();
    }
    return isHeld() ? "check.title" : "check.lapsed";
  }

  private String offerEnd() {
    return getVisit().state() == VisitState.RELEASED ? "offer.DECLINED" : "offer.LAPSED";
  }

  /** Whether the hold has ended, by time or by the family's own choice. */
  public boolean isLapsed() {
    return switch (getVisit().state()) {
      case EXPIRED, RELEASED -> true;
      case HELD -> !getVisit().holdExpiresAt().isAfter(clock.instant());
      default -> false;
    };
  }

  /** For the countdown; the page shows the hour as well. */
  public long getSecondsLeft() {
    return Duration.between(clock.instant(), getVisit().holdExpiresAt()).toSeconds() + 1;
  }

  public String getTimes() {
    return timesOf(getVisit());
  }

  private String timesOf(VisitView held) {
    List<Long> with = held.companions().stream().map(CompanionView::id).toList();
    return address.time(held.linkId(), with);
  }

  /** Why the visit cannot be confirmed any more, with the next free times; null when it can. */
  public BookingRefusedException getRefusal() {
    return refusal;
  }

  public List<Explanation> getRefusalReasons() {
    return Explainer.explain(refusal.decision(), language.getLocale());
  }
}
