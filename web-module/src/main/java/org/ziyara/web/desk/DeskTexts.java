package org.ziyara.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.ziyara.shared.InputRefusedException;
import org.ziyara.shared.Messages;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.ZiyaraException;
import org.ziyara.web.common.Language;
import org.ziyara.web.common.Problems;

/** The texts of the desk with what has to be filled in, and what it says to a refusal. */
@Named
@RequestScoped
public class DeskTexts {

  private static final Messages TEXTS = Messages.of("org.ziyara.web.desk");

  /** What is wrong with one field belongs beneath it. */
  private static final Map<String, String> FIELDS =
      Map.of(
          "SEARCH_TOO_SHORT", "typed",
          "REASON_REQUIRED", "reason",
          "TEXT_TOO_LONG", "reason",
          "LINK_NOT_APPROVED", "weekdays");

  @Inject private Problems problems;
  @Inject private Language language;

  /** Names and values alternate: {@code deskTexts.with('time.free', 'n', 3)}. */
  public String with(String key, Object... namesAndValues) {
    Map<String, Object> arguments = new HashMap<>();
    for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
      arguments.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
    }
    return text(key, arguments);
  }

  /** Says that a field has a problem. */
  void add(String field, String key) {
    problems.add(field, text(key, Map.of()));
  }

  /**
   * A reason that an officer must give.
   *
   * @throws ZiyaraException REASON_REQUIRED
   */
  String required(String reason) {
    if (reason == null || reason.isBlank()) {
      throw new ZiyaraException("REASON_REQUIRED");
    }
    return reason;
  }

  /**
   * Says what a service refused.
   *
   * @throws NotFoundException when that is the refusal: it has a page of its own
   */
  void report(ZiyaraException refusal) {
    if (refusal instanceof NotFoundException notFound) {
      throw notFound;
    }
    if (refusal instanceof InputRefusedException input) {
      input.problems().forEach(this::report);
      return;
    }
    report(FIELDS.get(refusal.code()), refusal);
  }

  private void report(String field, ZiyaraException refusal) {
    problems.add(field, text("error." + refusal.code(), refusal.arguments()));
  }

  private String text(String key, Map<String, Object> arguments) {
    return TEXTS.text(language.getLocale(), key, arguments);
  }
}
