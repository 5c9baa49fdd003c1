package org.ziyara.explanation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ziyara.rules.Admission;
import org.ziyara.rules.Decision;
import org.ziyara.rules.Violation;
import org.ziyara.shared.DateText;
import org.ziyara.shared.Localized;
import org.ziyara.shared.Messages;

/** Explains decisions in the reader's language. */
public final class Explainer {

  private static final Messages TEXTS = Messages.of("org.ziyara.explanation.rules");

  /** What the texts select on where nobody has set the value: a default of reported practice. */
  private static final String NOBODY = "none";

  private Explainer() {}

  public static List<Explanation> explain(Decision decision, Locale locale) {
    return explain(decision.violations(), locale);
  }

  public static List<Explanation> explain(List<Violation> violations, Locale locale) {
    return violations.stream().map(violation -> explain(violation, locale)).toList();
  }

  public static Explanation explain(Violation violation, Locale locale) {
    Map<String, Object> arguments = arguments(violation, locale);
    String key = violation.code().name();
    return new Explanation(
        violation.code(),
        TEXTS.text(locale, key + ".title", arguments),
        TEXTS.text(locale, key + ".text", arguments),
        TEXTS.text(locale, key + ".next", arguments),
        TEXTS.text(locale, key + ".staff", arguments));
  }

  private static Map<String, Object> arguments(Violation violation, Locale locale) {
    Map<String, Object> arguments = new HashMap<>(violation.arguments());
    arguments.computeIfPresent("decidedBy", (name, by) -> by.equals("") ? NOBODY : by);
    arguments.computeIfPresent(
        "since", (name, day) -> DateText.WITHOUT_WEEKDAY.of((LocalDate) day, locale));
    arguments.computeIfPresent(
        "admits", (name, tags) -> AdmissionText.of(Admission.parse((String) tags), locale));
    if (arguments.containsKey("reasonAr")) {
      arguments.put(
          "reason",
          new Localized((String) arguments.get("reasonAr"), (String) arguments.get("reasonFr")));
    }
    return arguments;
  }
}
