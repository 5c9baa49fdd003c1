package org.ziyara.web.common;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.ziyara.policy.PolicyInForce;
import org.ziyara.policy.PolicyService;

/** Which values are in force on a day, and why: for an institution, or for the nation. */
@Named
@RequestScoped
public class PoliciesPage {

  @Inject private PolicyService policies;
  @Inject private Clock clock;

  /** The day to show; today unless it can be read. */
  @Inject
  @Param(name = "day")
  private String askedDay;

  private LocalDate day;
  private List<PolicyInForce> rows;

  public void loadOfMyInstitution() {
    rows = policies.ofMyInstitution(getDay());
  }

  public void loadNational() {
    rows = policies.national(getDay());
  }

  /** Another day was picked. */
  public void go() {
    Faces.redirect("%s?day=%s", Faces.getRequestURI(), getDay());
  }

  public LocalDate getDay() {
    if (day == null) {
      day = AskedDay.or(askedDay, LocalDate.now(clock));
    }
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public List<PolicyInForce> getRows() {
    return rows;
  }
}
