package org.ziyara.web.api.protocol;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import org.ziyara.shared.Messages;
import org.ziyara.web.common.Language;
import org.ziyara.web.common.Texts;

/** What a code says to the reader: as the API has it, or as the pages do, the staff's first. */
@RequestScoped
public class ProblemTexts {

  private static final Messages API = Messages.of("org.ziyara.web.api");
  private static final Messages STAFF = Messages.of("org.ziyara.web.staff");

  @Inject private Language language;
  @Inject private Texts pages;

  Locale locale() {
    return language.getLocale();
  }

  /** The kind of refusal, by its status. */
  String title(int status) {
    return API.text(locale(), "status." + status, Map.of());
  }

  String detail(String code, Map<String, Object> arguments) {
    return text(API, code, arguments)
        .or(() -> text(STAFF, "error." + code, arguments))
        .orElseGet(() -> pages.ofProblem(code, arguments));
  }

  private Optional<String> text(Messages area, String key, Map<String, Object> arguments) {
    try {
      return Optional.of(area.text(locale(), key, arguments));
    } catch (MissingResourceException e) {
      return Optional.empty();
    }
  }
}
