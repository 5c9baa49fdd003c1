package org.ziyara.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ziyara.order.InmateFileService;
import org.ziyara.order.NonAssociationService;
import org.ziyara.rules.Agenda.Scope;
import org.ziyara.shared.ZiyaraException;

/** Whom the inmate whose file is open must not meet, as a director writes it down. */
@Named
@RequestScoped
public class ApartForm {

  @Inject private NonAssociationService nonAssociations;
  @Inject private InmateFileService files;
  @Inject private InmatePage page;
  @Inject private StaffProblems problems;

  private String other;
  private Scope scope = Scope.ROOM;
  private String reason;

  public String keepApart() {
    try {
      long otherId = files.idOf(other);
      long inmateId = page.getFile().inmate().id();
      return page.act("apart", () -> nonAssociations.keepApart(inmateId, otherId, scope, reason));
    } catch (ZiyaraException unknown) {
      problems.add("other", unknown);
      return null;
    }
  }

  public Scope[] getScopes() {
    return Scope.values();
  }

  public String getOther() {
    return other;
  }

  public void setOther(String other) {
    this.other = other;
  }

  public Scope getScope() {
    return scope;
  }

  public void setScope(Scope scope) {
    this.scope = scope;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
