package org.ziyara.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.ziyara.booking.Availability;
import org.ziyara.booking.BookingRefusedException;
import org.ziyara.booking.DeskBookingService;
import org.ziyara.booking.DeskFamilyService;
import org.ziyara.booking.FamilyAtDesk;
import org.ziyara.booking.HoldRequest;
import org.ziyara.booking.MoveRequest;
import org.ziyara.booking.SlotOption;
import org.ziyara.booking.VisitView;
import org.ziyara.explanation.Explainer;
import org.ziyara.explanation.Explanation;
import org.ziyara.rules.Pool;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.ZiyaraException;
import org.ziyara.visitor.CompanionView;
import org.ziyara.web.common.DayChoice;
import org.ziyara.web.common.Language;

/** The third step at the desk: all times, with the places of each pool, or why not. */
@Named
@RequestScoped
public class DeskTimePage {

  private static final String TIMES = "times";

  @Inject private DeskAddress address;
  @Inject private DeskBookingService booking;
  @Inject private DeskFamilyService families;
  @Inject private Language language;
  @Inject private DeskTexts texts;

  private FamilyAtDesk family;
  private List<CompanionView> party;
  private Availability availability;
  private List<DayChoice> days;
  private VisitView present;
  private BookingRefusedException refusal;
  private String reason;

  public void load() {
    List<Long> with = address.with();
    family = families.family(address.link());
    party = family.party(with);
    if (address.moved() == null) {
      availability = booking.availability(family.linkId(), with);
    } else {
      present = booking.visit(address.moved());
      if (present.linkId() != family.linkId()) {
        throw new NotFoundException();
      }
      availability = booking.alternatives(present, with);
    }
    days = DayChoice.of(availability, language.getLocale());
  }

  /** Holds the time that was chosen, or moves the visit there. */
  public void choose() {
    String slot = chosenSlot();
    if (slot == null) {
      texts.add(TIMES, "time.missing");
      return;
    }
    try {
      Faces.redirect(address.moved() == null ? held(slot) : moved(slot));
    } catch (BookingRefusedException refused) {
      refusal = refused;
    } catch (NotFoundException | NumberFormatException gone) {
      // The slot was taken off the timetable since; if it is the link that is wrong, load() says
      // so.
      texts.add(TIMES, "time.gone");
    } catch (ZiyaraException refused) {
      texts.report(refused);
    }
  }

  private String held(String slot) {
    HoldRequest request =
        new HoldRequest(
            address.link(),
            address.with(),
            Long.parseLong(slot),
            Faces.getRequestParameter("holdKey"));
    return address.check(booking.hold(request, null).reference());
  }

  private String moved(String slot) {
    MoveRequest to = new MoveRequest(Long.parseLong(slot), new HashSet<>(address.with()));
    String here = booking.visit(address.moved()).institutionCode();
    VisitView moved = booking.move(address.moved(), to, texts.required(reason));
    return moved.institutionCode().equals(here)
        ? address.visit(address.moved()) + "&done=moved"
        : address.movedAway();
  }

  /** A plain radio button's value, since the list may be another one by the time it is sent. */
  private static String chosenSlot() {
    return Faces.getRequestParameter("slot");
  }

  /** Made anew with each page: sending one page twice holds one place. */
  public String getHoldKey() {
    return UUID.randomUUID().toString();
  }

  /** The visit that is to be moved; null when a new one is booked. */
  public VisitView getPresent() {
    return present;
  }

  /** How many places are left in each pool. */
  public String places(SlotOption slot) {
    return texts.with(
        "time.places",
        "general",
        left(slot, Pool.GENERAL),
        "desk",
        left(slot, Pool.DESK),
        "distance",
        left(slot, Pool.DISTANCE));
  }

  private static int left(SlotOption slot, Pool pool) {
    return Math.max(0, slot.places().leftIn(pool));
  }

  /** Why nothing at all is offered, as far as it is the same for all times. */
  public List<Explanation> getGeneral() {
    return availability == null
        ? List.of()
        : Explainer.explain(availability.general(), language.getLocale());
  }

  /**
   * Whether any time is free. Yes when a choice was sent and nothing has been read yet: it was
   * offered, and {@link #choose} decides anew.
   */
  public boolean isOffered() {
    return availability == null || availability.isOffered();
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

  public boolean isTicked(long slotId) {
    return String.valueOf(slotId).equals(chosenSlot());
  }

  public FamilyAtDesk getFamily() {
    return family;
  }

  public List<CompanionView> getParty() {
    return party;
  }

  public List<DayChoice> getDays() {
    return days;
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
