package org.ziyara.shared;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/** A name that is kept in Arabic and in French; other languages read the French one. */
public record Localized(String ar, String fr) implements Serializable {

  public String in(Locale locale) {
    return "ar".equals(locale.getLanguage()) ? ar : fr;
  }

  /** Every form of the name, to be searched. */
  public List<String> all() {
    return List.of(ar, fr);
  }
}
