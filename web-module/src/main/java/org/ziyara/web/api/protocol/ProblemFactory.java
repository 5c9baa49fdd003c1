package org.ziyara.web.api.protocol;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ziyara.account.Role;
import org.ziyara.apikey.ApiCaller;
import org.ziyara.booking.BookingRefusedException;
import org.ziyara.booking.SlotOption;
import org.ziyara.explanation.Explainer;
import org.ziyara.explanation.Explanation;
import org.ziyara.rules.Violation;
import org.ziyara.shared.InputRefusedException;
import org.ziyara.shared.ZiyaraException;
import org.ziyara.web.api.protocol.Problem.FieldError;
import org.ziyara.web.api.protocol.Problem.FreeTime;
import org.ziyara.web.api.protocol.Problem.Reason;

/** Makes problems of refusals. */
@RequestScoped
public class ProblemFactory {

  @Inject private ProblemTexts texts;
  @Inject private HttpServletRequest request;

  Problem of(ZiyaraException refusal) {
    Problem problem = of(refusal.code(), ProblemStatus.of(refusal.code()), refusal.arguments());
    if (refusal instanceof InputRefusedException input) {
      return problem.withErrors(
          input.problems().entrySet().stream().map(e -> error(e.getKey(), e.getValue())).toList());
    }
    if (refusal instanceof BookingRefusedException booking) {
      return problem.withViolations(
          reasons(booking.decision().violations()),
          booking.nextFree().stream().map(ProblemFactory::free).toList());
    }
    return problem;
  }

  Problem of(String code, int status, Map<String, Object> arguments) {
    return Problem.of(code, status, texts.title(status), texts.detail(code, arguments), arguments);
  }

  /** Violations in words; what is meant for staff, for staff alone. */
  public List<Reason> reasons(List<Violation> violations) {
    boolean toStaff = isStaff();
    return violations.stream()
        .map(violation -> reason(violation, Explainer.explain(violation, texts.locale()), toStaff))
        .toList();
  }

  private static Reason reason(Violation violation, Explanation words, boolean toStaff) {
    return new Reason(
        violation.code().name(),
        words.title(),
        words.text(),
        words.next(),
        toStaff ? words.staff() : null,
        violation.arguments());
  }

  private FieldError error(String field, ZiyaraException why) {
    return new FieldError(field, why.code(), texts.detail(why.code(), why.arguments()));
  }

  private static FreeTime free(SlotOption slot) {
    return new FreeTime(slot.slotId(), slot.date(), slot.startsAt(), slot.endsAt());
  }

  private boolean isStaff() {
    Optional<ApiCaller> caller = CallerAttribute.get(request);
    return caller.filter(found -> found.role() != Role.FAMILY).isPresent();
  }
}
