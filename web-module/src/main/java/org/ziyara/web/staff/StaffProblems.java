package org.ziyara.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.ziyara.shared.InputRefusedException;
import org.ziyara.shared.Messages;
import org.ziyara.shared.ZiyaraException;
import org.ziyara.web.common.Language;
import org.ziyara.web.common.Problems;

/** Says to an officer, in the officer's language, what was refused and why. */
@RequestScoped
class StaffProblems {

  private static final Messages TEXTS = Messages.of("org.ziyara.web.staff");

  /** What is wrong with a reason belongs beneath its field. */
  private static final Map<String, String> FIELDS =
      Map.of("REASON_REQUIRED", "reason", "TEXT_TOO_LONG", "reason");

  @Inject private Problems problems;
  @Inject private Language language;

  void add(ZiyaraException refused) {
    if (refused instanceof InputRefusedException input) {
      input.problems().forEach(this::add);
    } else {
      add(FIELDS.get(refused.code()), refused);
    }
  }

  /** {@code target} is the id of the field to mend, or null. */
  void add(String target, ZiyaraException refused) {
    problems.add(target, text("error." + refused.code(), refused.arguments()));
  }

  String text(String key, Map<String, Object> arguments) {
    return TEXTS.text(language.getLocale(), key, arguments);
  }
}
