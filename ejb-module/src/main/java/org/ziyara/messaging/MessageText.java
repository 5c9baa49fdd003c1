package org.ziyara.messaging;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.ziyara.shared.DateText;
import org.ziyara.shared.Messages;
import org.ziyara.shared.Setting;

/**
 * A message in a person's language.
 *
 * @param subject of an e-mail, one line; null for an SMS
 */
record MessageText(String subject, String body) {

  private static final Messages TEXTS = Messages.of("org.ziyara.messaging.messages");
  private static final Messages LETTERS = Messages.of("org.ziyara.messaging.letters");

  /** An Arabic SMS has 70 characters: days go without the year, which nobody doubts. */
  static MessageText sms(String language, MessageKind kind, Map<String, Object> arguments) {
    Locale locale = locale(language);
    return new MessageText(null, TEXTS.text(locale, kind.name(), brief(arguments, locale)));
  }

  /** What the SMS says, with all there is room for, and how the person can stop it. */
  static MessageText email(String language, MessageKind kind, Map<String, Object> arguments) {
    Locale locale = locale(language);
    String subject = LETTERS.text(locale, kind.name(), brief(arguments, locale));
    String closing = LETTERS.text(locale, "closing", Map.of("address", Setting.ADDRESS.value()));
    String body = TEXTS.text(locale, kind.name(), arguments) + "\n\n" + closing;
    return new MessageText(subject.replaceAll("\\s+", " "), body);
  }

  private static Map<String, Object> brief(Map<String, Object> arguments, Locale locale) {
    Map<String, Object> brief = new HashMap<>(arguments);
    brief.replaceAll(
        (name, value) ->
            value instanceof LocalDate day ? DateText.WITHOUT_YEAR.of(day, locale) : value);
    return brief;
  }

  private static Locale locale(String language) {
    return Locale.forLanguageTag(language + "-MA");
  }
}
