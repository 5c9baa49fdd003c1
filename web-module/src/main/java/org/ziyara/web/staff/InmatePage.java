package org.ziyara.web.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import org.ziyara.order.InmateFile;
import org.ziyara.order.InmateFileService;
import org.ziyara.order.NonAssociationService;
import org.ziyara.order.NonAssociationView;
import org.ziyara.order.PermitService;
import org.ziyara.order.PermitView;
import org.ziyara.order.RestrictionService;
import org.ziyara.order.RestrictionView;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.ZiyaraException;

/** An inmate's file, found by register number, and the orders that can be ended on it. */
@Named
@ViewScoped
public class InmatePage implements Serializable {

  /** The forms that the address can open. */
  private static final Set<String> FORMS = Set.of("permit", "restrict", "apart");

  /** What has been done, for the notice; nothing but these. */
  public static final Set<String> OUTCOMES =
      Set.of("recorded", "revoked", "restricted", "lifted", "apart", "together");

  @Inject private InmateFileService files;
  @Inject private PermitService permits;
  @Inject private RestrictionService restrictions;
  @Inject private NonAssociationService nonAssociations;
  @Inject private StaffProblems problems;

  private String number;
  private String typed;
  private String form;
  private String outcome;
  private InmateFile file;

  public void load() {
    if (number != null) {
      file = files.file(number);
    }
  }

  /** Opens the file of the inmate whose number was typed. */
  public String find() {
    try {
      return "/staff/inmate?faces-redirect=true&number=" + files.locate(typed);
    } catch (ZiyaraException refused) {
      problems.add("typed", refused);
      return null;
    }
  }

  public String revoke(PermitView permit) {
    return act("revoked", () -> permits.revoke(permit.id(), permit.version()));
  }

  public String lift(RestrictionView restriction) {
    return act("lifted", () -> restrictions.lift(restriction.id(), restriction.version()));
  }

  public String end(NonAssociationView apart) {
    return act("together", () -> nonAssociations.end(apart.id(), apart.version()));
  }

  /** When another officer was quicker, the file shows what happened. */
  String act(String done, Runnable action) {
    try {
      action.run();
      return "/staff/inmate?faces-redirect=true&number=" + number + "&done=" + done;
    } catch (NotFoundException notFound) {
      throw notFound;
    } catch (ZiyaraException refused) {
      problems.add(refused);
      load();
      return null;
    }
  }

  /** The form that is open, or null. */
  public String getOpenForm() {
    return file != null && form != null && FORMS.contains(form) ? form : null;
  }

  /** What has just been done, or null. */
  public String getDone() {
    return outcome != null && OUTCOMES.contains(outcome) ? outcome : null;
  }

  public InmateFile getFile() {
    return file;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getTyped() {
    return typed;
  }

  public void setTyped(String typed) {
    this.typed = typed;
  }

  public String getForm() {
    return form;
  }

  public void setForm(String form) {
    this.form = form;
  }

  public String getOutcome() {
    return outcome;
  }

  public void setOutcome(String outcome) {
    this.outcome = outcome;
  }
}
