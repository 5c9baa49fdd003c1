package org.ziyara.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.ziyara.booking.BookingRefusedException;
import org.ziyara.booking.DeskBookingService;
import org.ziyara.booking.DeskBookingService.Leave;
import org.ziyara.booking.DeskFamilyService;
import org.ziyara.booking.FamilyAtDesk;
import org.ziyara.booking.HoldRequest;
import org.ziyara.booking.SlotOption;
import org.ziyara.explanation.Explainer;
import org.ziyara.explanation.Explanation;
import org.ziyara.rules.ViolationCode;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.ZiyaraException;
import org.ziyara.visitor.CompanionView;
import org.ziyara.web.common.Language;

/** A director's exception: which of the rules that refuse a time are let pass, and why. */
@Named
@RequestScoped
public class DeskExceptionPage {

  private static final String CODES = "codes";

  @Inject private DeskAddress address;
  @Inject private DeskBookingService booking;
  @Inject private DeskFamilyService families;
  @Inject private Language language;
  @Inject private DeskTexts texts;

  private FamilyAtDesk family;
  private List<CompanionView> party;
  private SlotOption slot;
  private String reason;

  /** A time that has become free needs no exception. */
  public void load() {
    long slotId = address.id("slot");
    List<Long> with = address.with();
    family = families.family(address.link());
    party = family.party(with);
    slot =
        booking.availability(family.linkId(), with).days().stream()
            .flatMap(day -> day.slots().stream())
            .filter(each -> each.slotId() == slotId)
            .findFirst()
            .orElseThrow(NotFoundException::new);
    if (slot.isFree()) {
      Faces.redirect(address.time(family.linkId(), with));
    }
  }

  public void hold() {
    Set<ViolationCode> codes = ticked();
    if (codes.isEmpty()) {
      texts.add(CODES, "exception.missing");
      return;
    }
    try {
      HoldRequest request =
          new HoldRequest(
              address.link(),
              address.with(),
              address.id("slot"),
              Faces.getRequestParameter("holdKey"));
      Faces.redirect(address.check(booking.hold(request, new Leave(codes, reason)).reference()));
    } catch (BookingRefusedException refused) {
      texts.add(CODES, "exception.notAll");
    } catch (ZiyaraException refused) {
      texts.report(refused);
    }
  }

  /** Plain check boxes' values; what names no rule is nothing. */
  private static Set<ViolationCode> ticked() {
    String[] values = Faces.getRequestParameterValues("code");
    Set<String> names = values == null ? Set.of() : Set.copyOf(Arrays.asList(values));
    return Stream.of(ViolationCode.values())
        .filter(code -> names.contains(code.name()))
        .collect(Collectors.toSet());
  }

  public boolean isTicked(ViolationCode code) {
    return ticked().contains(code);
  }

  /** Whether every rule that refuses can be let pass. Yes while nothing has been read yet. */
  public boolean isPossible() {
    return slot == null
        || slot.decision().violations().stream().allMatch(each -> each.code().isOverridable());
  }

  /** What refuses the time; nothing while it has not been read yet. */
  public List<Explanation> getReasons() {
    return slot == null ? List.of() : Explainer.explain(slot.decision(), language.getLocale());
  }

  /** Made anew with each page: sending one page twice holds one place. */
  public String getHoldKey() {
    return UUID.randomUUID().toString();
  }

  public FamilyAtDesk getFamily() {
    return family;
  }

  public List<CompanionView> getParty() {
    return party;
  }

  public SlotOption getSlot() {
    return slot;
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
