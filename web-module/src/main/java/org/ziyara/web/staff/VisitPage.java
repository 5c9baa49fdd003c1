package org.ziyara.web.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import org.ziyara.gate.GateService;
import org.ziyara.gate.VisitSheet;
import org.ziyara.shared.ZiyaraException;

/** The sheet of a visit, and what an officer does with it. */
@Named
@ViewScoped
public class VisitPage implements Serializable {

  @Inject private GateService gate;
  @Inject private StaffProblems problems;

  private String reference;
  private String reason;
  private VisitSheet sheet;

  public void load() {
    sheet = gate.sheet(reference);
  }

  /** The next step: check in, admit or end. */
  public String proceed() {
    return act(
        () -> {
          switch (sheet.verdict()) {
            case CHECK_IN -> gate.checkIn(reference, sheet.version());
            case ADMIT -> gate.admit(reference, sheet.version());
            case COMPLETE -> gate.complete(reference, sheet.version());
            default -> throw new ZiyaraException("VISIT_CHANGED");
          }
        });
  }

  public String refuse() {
    return act(() -> gate.refuse(reference, sheet.version(), reason));
  }

  /** When another officer was quicker, the sheet shows what happened. */
  private String act(Runnable action) {
    try {
      action.run();
      return "/staff/visit?faces-redirect=true&ref=" + reference;
    } catch (ZiyaraException refused) {
      problems.add(refused);
      load();
      return null;
    }
  }

  public String getVerdictText() {
    return problems.text(
        "verdict." + sheet.verdict(), Map.of("day", sheet.day(), "time", sheet.startsAt()));
  }

  public String getVerdictTone() {
    return switch (sheet.verdict()) {
      case CHECK_IN, ADMIT, COMPLETE -> "good";
      case TOO_EARLY -> "wait";
      case COMPLETED -> "calm";
      case REFUSED, CANCELLED, TOO_LATE -> "bad";
    };
  }

  public boolean isProceedable() {
    return switch (sheet.verdict()) {
      case CHECK_IN, ADMIT, COMPLETE -> true;
      default -> false;
    };
  }

  public String age(int years) {
    return problems.text("age", Map.of("years", years));
  }

  public VisitSheet getSheet() {
    return sheet;
  }

  public int getReasonLength() {
    return GateService.REASON_LENGTH;
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = reference;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
