package org.ziyara.explanation;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ziyara.rules.Admission;
import org.ziyara.shared.Messages;

/** For which inmates a session is, in words. */
final class AdmissionText {

  private static final Messages TEXTS = Messages.of("org.ziyara.explanation.admission");
  private static final String WING = "WING:";

  private AdmissionText() {}

  static String of(Admission admission, Locale locale) {
    String admitted =
        admission.only().isEmpty()
            ? TEXTS.text(locale, "all", Map.of())
            : words(admission.only(), locale);
    return admission.except().isEmpty()
        ? admitted
        : TEXTS.text(
            locale,
            "except",
            Map.of("admitted", admitted, "refused", words(admission.except(), locale)));
  }

  private static String words(Set<String> tags, Locale locale) {
    return new TreeSet<>(tags)
        .stream().map(tag -> word(tag, locale)).collect(Collectors.joining(" · "));
  }

  private static String word(String tag, Locale locale) {
    return tag.startsWith(WING)
        ? TEXTS.text(locale, "WING", Map.of("wing", tag.substring(WING.length())))
        : TEXTS.text(locale, tag, Map.of());
  }
}
