package org.ziyara.web.common;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import org.ziyara.shared.Messages;

/** The texts of the family pages with what has to be filled in, in the reader's language. */
@Named
@RequestScoped
public class Texts {

  private static final Messages FAMILY = Messages.of("org.ziyara.web.family");
  private static final String PROBLEM = "problem.";

  private final Locale locale;

  /** For the container's proxy. */
  protected Texts() {
    this(Locale.ROOT);
  }

  @Inject
  public Texts(Language language) {
    this(language.getLocale());
  }

  Texts(Locale locale) {
    this.locale = locale;
  }

  public String of(String key) {
    return fill(key, Map.of());
  }

  /** The text of the first key that there is. */
  String ofFirst(String... keys) {
    for (String key : keys) {
      try {
        return of(key);
      } catch (MissingResourceException next) {
        // the next key may have one
      }
    }
    throw new MissingResourceException("No text", Texts.class.getName(), String.join(", ", keys));
  }

  /** Names and values alternate: {@code texts.with('slots.left', 'n', 3)}. */
  public String with(String key, Object... namesAndValues) {
    Map<String, Object> arguments = new HashMap<>();
    for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
      arguments.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
    }
    return fill(key, arguments);
  }

  /** What a refusal with this code says, or a general word of regret. */
  public String ofProblem(String code, Map<String, Object> arguments) {
    try {
      return fill(PROBLEM + code, arguments);
    } catch (MissingResourceException e) {
      return of(PROBLEM + "OTHER");
    }
  }

  private String fill(String key, Map<String, Object> arguments) {
    return FAMILY.text(locale, key, arguments);
  }
}
