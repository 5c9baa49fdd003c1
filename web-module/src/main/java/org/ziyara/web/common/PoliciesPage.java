package org.ziyara.web.common;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.ziyara.policy.PolicyDay;
import org.ziyara.policy.PolicyService;

/** Which values are in force on a day, why, and which are to come. */
@Named
@RequestScoped
public class PoliciesPage {

  @Inject private PolicyService service;
  @Inject private Clock clock;

  /** The day to show; today unless it can be read. */
  @Inject
  @Param(name = "day")
  private String askedDay;

  private LocalDate day;
  private PolicyDay policies;

  public void load() {
    policies = service.on(getDay());
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

  public PolicyDay getPolicies() {
    return policies;
  }
}
