package org.ziyara.web.common;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The reader's language, chosen by {@link LanguageFilter} before the page is built. With the region
 * Morocco: Western digits and Moroccan month names.
 */
@Named
@RequestScoped
public class Language {

  public static final String DEFAULT = "ar";
  private static final List<String> CODES = List.of(DEFAULT, "fr", "zgh", "en");

  private String code = DEFAULT;

  /** The language by this code, if it is one of ours. */
  static Optional<String> supported(String code) {
    return Optional.ofNullable(code).filter(CODES::contains);
  }

  void setCode(String code) {
    this.code = code;
  }

  public String getCode() {
    return code;
  }

  public List<String> getCodes() {
    return CODES;
  }

  public Locale getLocale() {
    return new Locale.Builder().setLanguage(code).setRegion("MA").build();
  }

  /** The direction of the script, for the attribute {@code dir}. */
  public String getDir() {
    return isRtl() ? "rtl" : "ltr";
  }

  public boolean isRtl() {
    return "ar".equals(code);
  }
}
