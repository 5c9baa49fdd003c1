package org.ziyara.web.family;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.ziyara.booking.Availability;
import org.ziyara.booking.BookingRefusedException;
import org.ziyara.booking.BookingService;
import org.ziyara.booking.HoldRequest;
import org.ziyara.booking.VisitView;
import org.ziyara.explanation.Explainer;
import org.ziyara.explanation.Explanation;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.ZiyaraException;
import org.ziyara.visitor.CompanionService;
import org.ziyara.visitor.CompanionView;
import org.ziyara.visitor.LinkService;
import org.ziyara.visitor.LinkView;
import org.ziyara.web.common.DayChoice;
import org.ziyara.web.common.Language;
import org.ziyara.web.common.Problems;
import org.ziyara.web.common.Texts;

/** The third step: day and time. Choosing one puts it on hold. */
@Named
@RequestScoped
public class TimePage {

  @Inject private BookingAddress address;
  @Inject private BookingService booking;
  @Inject private LinkService links;
  @Inject private CompanionService companions;
  @Inject private Language language;
  @Inject private Problems problems;
  @Inject private Texts texts;

  private LinkView link;
  private List<CompanionView> party;
  private Availability availability;
  private List<DayChoice> days;
  private VisitView present;
  private BookingRefusedException refusal;

  public void load() {
    long linkId = address.link();
    List<Long> with = address.with();
    link = links.mine(linkId);
    party = companions.mine().stream().filter(one -> with.contains(one.id())).toList();
    String moved = address.moved();
    present = moved == null ? null : booking.visit(moved);
    availability =
        moved == null ? booking.availability(linkId, with) : booking.alternatives(present, with);
    days = DayChoice.of(availability, language.getLocale());
  }

  public void hold() {
    String slot = chosenSlot();
    if (slot == null) {
      problems.add("times", texts.of("time.missing"));
      return;
    }
    if (address.moved() != null) {
      Faces.redirect(address.move(address.moved(), slot, address.with()));
      return;
    }
    try {
      HoldRequest request =
          new HoldRequest(
              address.link(),
              address.with(),
              Long.parseLong(slot),
              Faces.getRequestParameter("holdKey"));
      Faces.redirect(address.check(booking.hold(request)));
    } catch (BookingRefusedException refused) {
      refusal = refused;
    } catch (NotFoundException | NumberFormatException gone) {
      // The slot was taken off the timetable since; if it is the link that is wrong, load() says
      // so.
      problems.add("times", texts.of("time.gone"));
    } catch (ZiyaraException refused) {
      problems.report(refused);
    }
  }

  /** A plain radio button's value, since a stateless page must not depend on the rows of a list. */
  private static String chosenSlot() {
    return Faces.getRequestParameter("slot");
  }

  /** The visit that is to be moved; null when a new one is booked. */
  public VisitView getPresent() {
    return present;
  }

  /** Made anew with each page: sending one page twice holds one place. */
  public String getHoldKey() {
    return UUID.randomUUID().toString();
  }

  public LinkView getLink() {
    return link;
  }

  public List<CompanionView> getParty() {
    return party;
  }

  public List<DayChoice> getDays() {
    return days;
  }

  /**
   * Whether any time is free. Yes when a choice was sent and nothing has been read yet: it was
   * offered, and hold() decides anew.
   */
  public boolean isOffered() {
    return availability == null || availability.isOffered();
  }

  /** Whether there are days to look at, if only to read why nothing is free. */
  public boolean isChoosing() {
    return availability == null || (!days.isEmpty() && availability.general().isEmpty());
  }

  /** Why nothing at all is offered. */
  public List<Explanation> getGeneral() {
    return Explainer.explain(availability.general(), language.getLocale());
  }

  /** Why the time that was chosen is refused, with the next ones; null when it was not. */
  public BookingRefusedException getRefusal() {
    return refusal;
  }

  public List<Explanation> getRefusalReasons() {
    return Explainer.explain(refusal.decision(), language.getLocale());
  }

  /** Open are the first free day and the one with the ticked time. */
  public boolean open(DayChoice day) {
    return day.first() || day.free().stream().anyMatch(slot -> isTicked(slot.slotId()));
  }

  /** The time to be ticked: the one that was sent, or that the address proposes. */
  public boolean isTicked(long slotId) {
    String ticked = chosenSlot() == null ? Faces.getRequestParameter("pick") : chosenSlot();
    return String.valueOf(slotId).equals(ticked);
  }
}
