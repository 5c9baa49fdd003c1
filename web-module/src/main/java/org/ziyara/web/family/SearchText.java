package org.ziyara.web.family;

import java.text.Normalizer;
import java.util.Locale;

/** Texts reduced to what people type when they search: no accents, no marks, one form of alif. */
final class SearchText {

  private SearchText() {}

  static String of(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("[\\p{M}\\u0640]", "")
        .replace('\u0671', '\u0627')
        .replace('\u0629', '\u0647')
        .replace('\u0649', '\u064a')
        .replaceAll("[’'ʼ-]", " ")
        .strip()
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }
}
