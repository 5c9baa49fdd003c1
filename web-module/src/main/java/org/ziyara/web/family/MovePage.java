package org.ziyara.web.family;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import org.omnifaces.util.Faces;
import org.ziyara.booking.BookingRefusedException;
import org.ziyara.booking.BookingService;
import org.ziyara.booking.MoveRequest;
import org.ziyara.booking.SlotOption;
import org.ziyara.booking.VisitView;
import org.ziyara.explanation.Explainer;
import org.ziyara.explanation.Explanation;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.ZiyaraException;
import org.ziyara.visitor.CompanionService;
import org.ziyara.visitor.CompanionView;
import org.ziyara.web.common.Language;
import org.ziyara.web.common.Problems;

/** The last step of changing a visit: from where to where, and with whom. */
@Named
@RequestScoped
public class MovePage {

  @Inject private BookingAddress address;
  @Inject private BookingService booking;
  @Inject private CompanionService companions;
  @Inject private Language language;
  @Inject private Problems problems;

  private VisitView visit;
  private SlotOption to;
  private boolean sameTime;
  private List<CompanionView> party;
  private BookingRefusedException refusal;

  public void load() {
    List<Long> with = address.with();
    long slotId = slotId();
    visit = booking.visit(address.ref());
    party = companions.mine().stream().filter(one -> with.contains(one.id())).toList();
    to =
        booking.alternatives(visit, with).days().stream()
            .flatMap(day -> day.slots().stream())
            .filter(slot -> slot.slotId() == slotId)
            .findFirst()
            .orElseThrow(NotFoundException::new);
    sameTime = visit.slotId() == slotId;
  }

  public void move() {
    String reference = address.ref();
    try {
      booking.move(reference, new MoveRequest(slotId(), new HashSet<>(address.with())));
      Faces.redirect(address.visit(reference) + "&notice=moved");
    } catch (BookingRefusedException refused) {
      refusal = refused;
    } catch (ZiyaraException refused) {
      problems.report(refused);
    }
  }

  private long slotId() {
    return address.ids("slot").stream().findFirst().orElseThrow(NotFoundException::new);
  }

  public VisitView getVisit() {
    return visit;
  }

  public SlotOption getTo() {
    return to;
  }

  public List<CompanionView> getParty() {
    return party;
  }

  /** Whether the time stays and only the people change. */
  public boolean isSameTime() {
    return sameTime;
  }

  /** Why it is refused; empty when it is not. */
  public List<Explanation> getRefusalReasons() {
    return refusal == null
        ? List.of()
        : Explainer.explain(refusal.decision(), language.getLocale());
  }
}
