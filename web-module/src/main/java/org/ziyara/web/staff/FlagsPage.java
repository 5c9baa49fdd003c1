package org.ziyara.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.ziyara.explanation.Explainer;
import org.ziyara.explanation.Explanation;
import org.ziyara.flag.FlagService;
import org.ziyara.flag.FlaggedVisit;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.ZiyaraException;
import org.ziyara.web.common.Language;

/** The visits that wait for the director's decision; many may be decided at once. */
@Named
@RequestScoped
public class FlagsPage {

  private static final int PAGE_SIZE = 25;

  @Inject private FlagService service;
  @Inject private StaffProblems texts;
  @Inject private Language language;

  /** The place of the first visit shown, from 0. */
  @Inject @Param private String at;

  /** The visits that are ticked, each as the director has read it. */
  @Inject
  @Param(name = "visit")
  private List<String> ticked;

  /** How many visits have just been decided, and how many had changed. */
  @Inject @Param private String decided;

  @Inject @Param private String changed;

  private String reason;
  private List<FlaggedVisit> visits;

  /** What is done to one visit, as it was read. */
  private interface Decision {
    void on(SeenFlag seen);
  }

  public String letPass() {
    return decide(seen -> service.letPass(seen.reference(), seen.version(), seen.codes(), reason));
  }

  public String callOff() {
    return decide(seen -> service.callOff(seen.reference(), seen.version(), reason));
  }

  /** Decides on one visit after the other; what has changed meanwhile is left as it is. */
  private String decide(Decision decision) {
    List<SeenFlag> chosen = SeenFlag.parse(ticked);
    if (chosen.isEmpty()) {
      texts.add("visits", new ZiyaraException("CHOICE_REQUIRED"));
      return null;
    }
    int done = 0;
    for (SeenFlag seen : chosen) {
      try {
        decision.on(seen);
        done++;
      } catch (NotFoundException decidedMeanwhile) {
        continue;
      } catch (ZiyaraException refused) {
        if (!"VISIT_CHANGED".equals(refused.code())) {
          texts.add(targetOf(refused), refused);
          return null;
        }
      }
    }
    return "/staff/flags?faces-redirect=true&decided=%d&changed=%d"
        .formatted(done, chosen.size() - done);
  }

  private static String targetOf(ZiyaraException refused) {
    return refused.code().startsWith("TEXT") ? "reason" : "visits";
  }

  /** What has just been done, or null. */
  public String getDone() {
    return decided == null
        ? null
        : texts.text("flags.done", Map.of("decided", number(decided), "changed", number(changed)));
  }

  public List<FlaggedVisit> getVisits() {
    if (visits == null) {
      visits = service.list(getFirst(), PAGE_SIZE);
    }
    return visits;
  }

  /** Why a visit no longer fits, as officers may read it. */
  public List<Explanation> causes(FlaggedVisit visit) {
    return Explainer.explain(visit.violations(), language.getLocale());
  }

  /** The visit as it is read here, for the tick box. */
  public String seen(FlaggedVisit visit) {
    return SeenFlag.of(visit).toString();
  }

  /** Whether the visit is ticked already, after a mistake elsewhere. */
  public boolean isTicked(FlaggedVisit visit) {
    return ticked != null && ticked.contains(seen(visit));
  }

  public String party(FlaggedVisit visit) {
    return texts.text("flags.companions", Map.of("count", visit.companions()));
  }

  private static int number(String typed) {
    return typed != null && typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 0;
  }

  public int getFirst() {
    return number(at);
  }

  public boolean isHasPrevious() {
    return getFirst() > 0;
  }

  public boolean isHasNext() {
    return getVisits().size() == PAGE_SIZE;
  }

  public int getPrevious() {
    return Math.max(0, getFirst() - PAGE_SIZE);
  }

  public int getNext() {
    return getFirst() + PAGE_SIZE;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
