package org.ziyara.shared;

import com.ibm.icu.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Texts of one area in all languages: UTF-8 property bundles with ICU message patterns, because
 * Arabic has six plural forms. Patterns are parsed once; instances are shared by all threads.
 */
public final class Messages {

  private static final Map<String, Messages> AREAS = new ConcurrentHashMap<>();

  private final String baseName;
  private final Map<String, MessageFormat> patterns = new ConcurrentHashMap<>();

  private Messages(String baseName) {
    this.baseName = Objects.requireNonNull(baseName);
  }

  /** The texts of the bundle with this base name, such as {@code org.ziyara.messaging.messages}. */
  public static Messages of(String baseName) {
    return AREAS.computeIfAbsent(baseName, Messages::new);
  }

  /**
   * The text of the key with its named arguments filled in: dates and times as they are written in
   * the locale, {@link Localized} names in its language.
   *
   * @throws java.util.MissingResourceException when the bundle has no such key
   */
  public String text(Locale locale, String key, Map<String, Object> arguments) {
    MessageFormat pattern =
        patterns.computeIfAbsent(locale.toLanguageTag() + ' ' + key, unused -> parse(locale, key));
    Map<String, Object> written = written(arguments, locale);
    // One thread at a time: a clone of its own for each call would build its plural rules anew.
    synchronized (pattern) {
      return pattern.format(written);
    }
  }

  private static Map<String, Object> written(Map<String, Object> arguments, Locale locale) {
    Map<String, Object> written = new HashMap<>(arguments);
    written.replaceAll((name, value) -> written(value, locale));
    return written;
  }

  private static Object written(Object value, Locale locale) {
    if (value instanceof LocalDate date) {
      return DateText.FULL.of(date, locale);
    }
    if (value instanceof LocalTime time) {
      return DateTimeFormatter.ofPattern("HH:mm", locale).format(time);
    }
    return value instanceof Localized name ? name.in(locale) : value;
  }

  private MessageFormat parse(Locale locale, String key) {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            baseName,
            locale,
            Thread.currentThread().getContextClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new MessageFormat(bundle.getString(key), locale);
  }
}
