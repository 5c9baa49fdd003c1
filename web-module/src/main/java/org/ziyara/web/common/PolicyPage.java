package org.ziyara.web.common;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.ziyara.policy.PolicyChange;
import org.ziyara.policy.PolicyEditorService;
import org.ziyara.policy.PolicyLine;
import org.ziyara.policy.PolicySheet;
import org.ziyara.rules.InmateCategory;
import org.ziyara.rules.PolicyName;
import org.ziyara.shared.InputRefusedException;
import org.ziyara.shared.Messages;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.ZiyaraException;
import org.ziyara.trial.TrialService;

/** One policy with its history, and what its reader may decide about it. */
@Named
@ViewScoped
public class PolicyPage implements Serializable {

  private static final Messages TEXTS = Messages.of("org.ziyara.web.staff");

  /** What was done, for the notice; nothing but these. */
  private static final Set<String> OUTCOMES = Set.of("decided", "ended", "withdrawn");

  @Inject private PolicyEditorService editor;
  @Inject private TrialService trials;
  @Inject private Problems problems;
  @Inject private Language language;
  @Inject private Clock clock;

  private String askedName;
  private String askedCategory;
  private String askedEnding;
  private String outcome;

  private PolicySheet sheet;
  private PolicyLine ending;

  private InmateCategory category;
  private String number;
  private LocalDate from;
  private LocalDate to;
  private String reason;
  private boolean replacing = true;
  private LocalDate lastDay;

  public void load() {
    sheet = editor.sheet(constant(PolicyName.class, askedName));
    category = askedCategory == null ? null : constant(InmateCategory.class, askedCategory);
    from = LocalDate.now(clock).plusDays(1);
    if (askedEnding != null) {
      ending =
          sheet.lines().stream()
              .filter(line -> line.isEndable() && Long.toString(line.id()).equals(askedEnding))
              .findFirst()
              .orElseThrow(NotFoundException::new);
      lastDay = ending.validTo();
    }
  }

  public String decide() {
    return act(() -> editor.decide(change()), "decided");
  }

  /** Sees first what the value would change. */
  public String tryOut() {
    return act(
        () -> (sheet.national() ? "/central" : "/staff") + "/trial?id=" + trials.start(change()));
  }

  private PolicyChange change() {
    return new PolicyChange(
        sheet.name(), category, wholeNumber(), from, to, reason, replacing, sheet.version());
  }

  public String end() {
    return act(() -> editor.end(sheet.name(), ending.id(), lastDay, sheet.version()), "ended");
  }

  public String withdraw(PolicyLine line) {
    return act(() -> editor.withdraw(sheet.name(), line.id(), sheet.version()), "withdrawn");
  }

  private String act(Runnable action, String done) {
    return act(
        () -> {
          action.run();
          return getBase() + "?name=" + sheet.name() + "&done=" + done;
        });
  }

  /**
   * Acts and goes to the address that comes of it. When somebody else was quicker, the page shows
   * what was decided, and keeps what was typed.
   */
  private String act(Supplier<String> action) {
    try {
      return action.get() + "&faces-redirect=true";
    } catch (InputRefusedException refused) {
      refused.problems().forEach(this::say);
    } catch (ZiyaraException refused) {
      say(refused.code().equals("DAY_OUT_OF_RANGE") ? "lastDay" : null, refused);
      sheet = editor.sheet(sheet.name());
    }
    return null;
  }

  private void say(String field, ZiyaraException refused) {
    problems.add(field, text("error." + refused.code(), refused.arguments()));
  }

  private String text(String key, Map<String, Object> arguments) {
    return TEXTS.text(language.getLocale(), key, arguments);
  }

  private Integer wholeNumber() {
    try {
      return number == null ? null : Integer.valueOf(number.strip());
    } catch (NumberFormatException notOne) {
      return null;
    }
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String name) {
    try {
      return Enum.valueOf(type, String.valueOf(name));
    } catch (IllegalArgumentException unknown) {
      throw new NotFoundException();
    }
  }

  /** The address of this page, without what it asks for. */
  public String getBase() {
    return sheet.national() ? "/central/policy" : "/staff/policy";
  }

  public String getOutcomeText() {
    return outcome != null && OUTCOMES.contains(outcome)
        ? text("policies.done." + outcome, Map.of())
        : "";
  }

  public String getRangeText() {
    return text(
        "policies.range",
        Map.of("min", sheet.name().range().min(), "max", sheet.name().range().max()));
  }

  public InmateCategory[] getCategories() {
    return InmateCategory.values();
  }

  public PolicySheet getSheet() {
    return sheet;
  }

  public PolicyLine getEnding() {
    return ending;
  }

  public String getAskedName() {
    return askedName;
  }

  public void setAskedName(String askedName) {
    this.askedName = askedName;
  }

  public String getAskedCategory() {
    return askedCategory;
  }

  public void setAskedCategory(String askedCategory) {
    this.askedCategory = askedCategory;
  }

  public String getAskedEnding() {
    return askedEnding;
  }

  public void setAskedEnding(String askedEnding) {
    this.askedEnding = askedEnding;
  }

  public String getOutcome() {
    return outcome;
  }

  public void setOutcome(String outcome) {
    this.outcome = outcome;
  }

  public InmateCategory getCategory() {
    return category;
  }

  public void setCategory(InmateCategory category) {
    this.category = category;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public boolean isReplacing() {
    return replacing;
  }

  public void setReplacing(boolean replacing) {
    this.replacing = replacing;
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }
}
