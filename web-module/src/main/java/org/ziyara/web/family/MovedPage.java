package org.ziyara.web.family;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.BiConsumer;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.ziyara.explanation.Explainer;
import org.ziyara.explanation.Explanation;
import org.ziyara.relocation.MovedVisit;
import org.ziyara.relocation.RelocationAnswerService;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.ZiyaraException;
import org.ziyara.web.common.Language;
import org.ziyara.web.common.Problems;
import org.ziyara.web.security.ClientAddress;

/** A visit that was moved, opened by the link of the message: whoever has it may answer. */
@Named
@RequestScoped
public class MovedPage {

  @Inject private RelocationAnswerService answers;
  @Inject private HttpServletRequest request;
  @Inject private Problems problems;
  @Inject private Language language;

  @Inject
  @Param(name = "t")
  private String token;

  private MovedVisit moved;
  private boolean read;

  public void keep() {
    answer(answers::keep);
  }

  public void decline() {
    answer(answers::decline);
  }

  /** The page says what has become of the visit, whoever has answered first. */
  private void answer(BiConsumer<String, String> answer) {
    try {
      answer.accept(token, ClientAddress.of(request));
      Faces.redirect("/moved?t=" + token);
    } catch (ZiyaraException refusal) {
      problems.report(refusal);
    }
  }

  /** Read on demand: on a postback, what is shown decides which button was pressed. */
  public MovedVisit getMoved() {
    if (!read) {
      read = true;
      moved = find();
    }
    return moved;
  }

  private MovedVisit find() {
    try {
      return token == null ? null : answers.moved(token, ClientAddress.of(request));
    } catch (NotFoundException none) {
      return null;
    } catch (ZiyaraException refusal) {
      problems.report(refusal);
      return null;
    }
  }

  public List<Explanation> getCauses() {
    return Explainer.explain(getMoved().causes(), language.getLocale());
  }

  public boolean isOpen() {
    return getMoved() != null && getMoved().answer() == MovedVisit.Answer.OPEN;
  }

  /** What the page says of it; the end of a key of the texts. */
  public String getAnswer() {
    return getMoved() == null ? "NONE" : getMoved().answer().name();
  }
}
