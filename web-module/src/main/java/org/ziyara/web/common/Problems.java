package org.ziyara.web.common;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.ziyara.shared.InputRefusedException;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.ZiyaraException;

/** What is wrong with what was sent, for the summary on top and beneath each field. */
@Named
@RequestScoped
public class Problems {

  @Inject private Texts texts;

  /** One problem; {@code target} is the id of the field to mend, or null. */
  public record Problem(String target, String text) {}

  /** Says that a field, or with null the whole form, has a problem. */
  public void add(String target, String text) {
    FacesContext.getCurrentInstance()
        .addMessage(target, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
  }

  /** Says what a service refused. */
  public void report(ZiyaraException refusal) {
    report(refusal, Map.of());
  }

  /**
   * Says what a service refused, at the field that the refusal's code belongs to.
   *
   * @throws NotFoundException when that is the refusal: it has a page of its own
   */
  public void report(ZiyaraException refusal, Map<String, String> targetsByCode) {
    if (refusal instanceof NotFoundException notFound) {
      throw notFound;
    }
    if (refusal instanceof InputRefusedException input) {
      input
          .problems()
          .forEach((field, why) -> add(field, texts.ofProblem(why.code(), why.arguments())));
      return;
    }
    add(targetsByCode.get(refusal.code()), texts.ofProblem(refusal.code(), refusal.arguments()));
  }

  public boolean isAny() {
    return !FacesContext.getCurrentInstance().getMessageList().isEmpty();
  }

  public List<Problem> getAll() {
    FacesContext context = FacesContext.getCurrentInstance();
    List<Problem> all = new ArrayList<>();
    Iterator<String> targets = context.getClientIdsWithMessages();
    while (targets.hasNext()) {
      String target = targets.next();
      for (FacesMessage message : context.getMessageList(target)) {
        message.rendered(); // else Faces writes into the log what it believes that nobody saw
        all.add(new Problem(target, message.getSummary()));
      }
    }
    return all;
  }

  /** Whether the field with this id has a problem. */
  public boolean of(String target) {
    return !FacesContext.getCurrentInstance().getMessageList(target).isEmpty();
  }

  /** The first problem of the field with this id. */
  public String text(String target) {
    List<FacesMessage> messages = FacesContext.getCurrentInstance().getMessageList(target);
    return messages.isEmpty() ? "" : messages.get(0).getSummary();
  }

  /** The ids of the texts that describe a field: its hint, if it has one, and its problem. */
  public String describedBy(String target, String hint) {
    List<String> ids = new ArrayList<>();
    if (hint != null && !hint.isEmpty()) {
      ids.add(target + "-hint");
    }
    if (of(target)) {
      ids.add(target + "-problem");
    }
    return ids.isEmpty() ? null : String.join(" ", ids);
  }
}
