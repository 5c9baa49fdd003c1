package org.ziyara.web.common;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.ziyara.booking.Reference;
import org.ziyara.explanation.Explainer;
import org.ziyara.policy.PolicyEditorService;
import org.ziyara.shared.InputRefusedException;
import org.ziyara.shared.Messages;
import org.ziyara.shared.ZiyaraException;
import org.ziyara.trial.Population;
import org.ziyara.trial.TrialCaseRow;
import org.ziyara.trial.TrialCount;
import org.ziyara.trial.TrialService;
import org.ziyara.trial.TrialSheet;
import org.ziyara.trial.TrialState;

/** What a policy would change: live while it is tried, then the figures and the visits. */
@Named
@RequestScoped
public class TrialPage {

  private static final int PAGE_SIZE = 25;
  private static final Messages TEXTS = Messages.of("org.ziyara.web.staff");

  /** The visits of a population that become accepted, or refused; a link that shows them. */
  public record Group(Population population, boolean accepted, long visits, boolean shown) {

    /** Of the label. */
    public String key() {
      return population + (accepted ? ".accepted" : ".refused");
    }
  }

  @Inject private TrialService trials;
  @Inject private PolicyEditorService editor;
  @Inject private Problems problems;
  @Inject private Language language;

  /** The trial. */
  @Inject @Param private String id;

  /** The population of the visits to show; with {@code accepted}, those that become accepted. */
  @Inject @Param private String of;

  @Inject @Param private String accepted;
  @Inject @Param private String at;

  private TrialSheet sheet;
  private List<TrialCaseRow> cases;

  /** Looks for the trial before anything is written: one that there is not has no page. */
  public void load() {
    getSheet();
  }

  /** Decides what was tried. */
  public String decide() {
    try {
      editor.decide(getSheet().change());
      return getPolicyPath()
          + "?faces-redirect=true&done=decided&name="
          + getSheet().change().name();
    } catch (InputRefusedException refused) {
      refused.problems().values().forEach(this::say);
    } catch (ZiyaraException refused) {
      say(refused);
    }
    return null;
  }

  private void say(ZiyaraException refused) {
    problems.add(null, text("error." + refused.code(), refused.arguments()));
  }

  public boolean isEnded() {
    return getSheet().state() != TrialState.RUNNING;
  }

  /** All groups, those without visits, too. */
  public List<Group> getGroups() {
    return Arrays.stream(Population.values())
        .flatMap(each -> Stream.of(group(each, false), group(each, true)))
        .toList();
  }

  private Group group(Population population, boolean becomeAccepted) {
    long visits =
        getSheet().cases().stream()
            .filter(each -> each.population() == population && each.accepted() == becomeAccepted)
            .mapToLong(TrialSheet.CaseCount::visits)
            .sum();
    boolean shown = population() == population && isAccepted() == becomeAccepted;
    return new Group(population, becomeAccepted, visits, shown);
  }

  /** Of one population, all figures; the rules that refuse nobody are left out. */
  public List<TrialCount> counts(Population population) {
    return getSheet().counts().stream().filter(count -> count.population() == population).toList();
  }

  public Population[] getPopulations() {
    return Population.values();
  }

  /** Why a visit is refused, or was. */
  public List<String> reasons(TrialCaseRow visit) {
    return visit.violations().stream()
        .map(violation -> Explainer.explain(violation, language.getLocale()).staff())
        .toList();
  }

  public String shown(String reference) {
    return reference == null ? "" : Reference.shown(reference);
  }

  public String getReached() {
    return text("trial.reached", Map.of("done", getSheet().done(), "total", getSheet().total()));
  }

  private String text(String key, Map<String, Object> arguments) {
    return TEXTS.text(language.getLocale(), key, arguments);
  }

  private Population population() {
    return Population.REQUESTED.name().equals(of) ? Population.REQUESTED : Population.BOOKED;
  }

  private boolean isAccepted() {
    return "true".equals(accepted);
  }

  private static long number(String typed, long otherwise) {
    return typed != null && typed.matches("[0-9]{1,18}") ? Long.parseLong(typed) : otherwise;
  }

  /** The place of the first visit shown, from 0. */
  public int getFirst() {
    return (int) Math.min(number(at, 0), Integer.MAX_VALUE - PAGE_SIZE);
  }

  public boolean isHasPrevious() {
    return getFirst() > 0;
  }

  public boolean isHasNext() {
    return getCases().size() == PAGE_SIZE;
  }

  public int getPrevious() {
    return Math.max(0, getFirst() - PAGE_SIZE);
  }

  public int getNext() {
    return getFirst() + PAGE_SIZE;
  }

  /** The address of what is shown, without the place. */
  public String getHref() {
    return "?id=%s&of=%s&accepted=%s".formatted(getSheet().id(), population(), isAccepted());
  }

  public String getPolicyPath() {
    return getSheet().national() ? "/central/policy" : "/staff/policy";
  }

  public TrialSheet getSheet() {
    if (sheet == null) {
      sheet = trials.sheet(number(id, -1));
    }
    return sheet;
  }

  public List<TrialCaseRow> getCases() {
    if (cases == null) {
      cases = trials.cases(getSheet().id(), population(), isAccepted(), getFirst(), PAGE_SIZE);
    }
    return cases;
  }
}
