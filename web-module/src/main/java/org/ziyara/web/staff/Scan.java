package org.ziyara.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ziyara.gate.GateService;
import org.ziyara.shared.ZiyaraException;

/** The field that takes a reference, typed by hand or by a scanner. */
@Named
@RequestScoped
public class Scan {

  @Inject private GateService gate;
  @Inject private StaffProblems problems;

  private String typed;

  public String open() {
    try {
      return "/staff/visit?faces-redirect=true&ref=" + gate.locate(typed);
    } catch (ZiyaraException refused) {
      problems.add("typed", refused);
      return null;
    }
  }

  public String getTyped() {
    return typed;
  }

  public void setTyped(String typed) {
    this.typed = typed;
  }
}
