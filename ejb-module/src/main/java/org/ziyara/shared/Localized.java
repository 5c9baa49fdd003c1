package org.ziyara.shared;

import java.util.Locale;

/** A name that is kept in Arabic and in French; other languages read the French one. */
public record Localized(String ar, String fr) {

  public String in(Locale locale) {
    return "ar".equals(locale.getLanguage()) ? ar : fr;
  }
}
