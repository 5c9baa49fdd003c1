package org.ziyara.web.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import org.ziyara.gate.GateService;
import org.ziyara.gate.VisitSheet;
import org.ziyara.shared.ZiyaraException;

/** The sheet of a visit, and what an officer does with it. */
@Named
@ViewScoped
public class VisitPage implements Serializable {

  /** What the desk has just done, for the notice; nothing but these. */
  public static final Set<String> OUTCOMES = Set.of("moved", "cancelled");

  @Inject private GateService gate;
  @Inject private StaffProblems problems;

  private String reference;
  private String outcome;
  private String reason;
  private VisitSheet sheet;

  public void load() {
    sheet = gate.sheet(reference);
  }

  /** The next step: check in, admit, end, or record that nobody came. */
  public String proceed() {
    return act(
        () -> {
          switch (sheet.verdict()) {
            case CHECK_IN -> gate.checkIn(reference, sheet.version());
            case ADMIT -> gate.admit(reference, sheet.version());
            case COMPLETE -> gate.complete(reference, sheet.version());
            case MISSED -> gate.missed(reference, sheet.version());
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
      case TOO_EARLY, MISSED -> "wait";
      case COMPLETED -> "calm";
      case REFUSED, CANCELLED, NO_SHOW, TOO_LATE -> "bad";
    };
  }

  public boolean isProceedable() {
    return switch (sheet.verdict()) {
      case CHECK_IN, ADMIT, COMPLETE, MISSED -> true;
      default -> false;
    };
  }

  public String age(int years) {
    return problems.text("age", Map.of("years", years));
  }

  /** What has just been done, or null. */
  public String getDone() {
    return outcome != null && OUTCOMES.contains(outcome) ? outcome : null;
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

  public String getOutcome() {
    return outcome;
  }

  public void setOutcome(String outcome) {
    this.outcome = outcome;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
