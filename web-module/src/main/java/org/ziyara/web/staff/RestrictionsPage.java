package org.ziyara.web.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import org.omnifaces.util.Faces;
import org.ziyara.order.RestrictionService;
import org.ziyara.order.RestrictionView;
import org.ziyara.order.Standing;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.ZiyaraException;

/** The restrictions of an institution, or the national ones for the centre. */
@Named
@ViewScoped
public class RestrictionsPage implements Serializable {

  private static final Set<String> OUTCOMES = Set.of("restricted", "lifted");

  @Inject private RestrictionService service;
  @Inject private StaffProblems problems;

  private String standing;
  private String outcome;
  private RestrictionList restrictions;

  @PostConstruct
  void begin() {
    restrictions = new RestrictionList(service);
  }

  public void load() {
    restrictions.show(isEnded() ? Standing.ENDED : Standing.IN_FORCE);
  }

  public String lift(RestrictionView restriction) {
    return act("lifted", () -> service.lift(restriction.id(), restriction.version()));
  }

  String act(String done, Runnable action) {
    try {
      action.run();
      return Faces.getViewId().replace(".xhtml", "") + "?faces-redirect=true&done=" + done;
    } catch (NotFoundException notFound) {
      throw notFound;
    } catch (ZiyaraException refused) {
      problems.add(refused);
      return null;
    }
  }

  /** Whether past restrictions are asked for instead of those that count. */
  public boolean isEnded() {
    return "ended".equals(standing);
  }

  /** What has just been done, or null. */
  public String getDone() {
    return outcome != null && OUTCOMES.contains(outcome) ? outcome : null;
  }

  public RestrictionList getRestrictions() {
    return restrictions;
  }

  public String getStanding() {
    return standing;
  }

  public void setStanding(String standing) {
    this.standing = standing;
  }

  public String getOutcome() {
    return outcome;
  }

  public void setOutcome(String outcome) {
    this.outcome = outcome;
  }
}
