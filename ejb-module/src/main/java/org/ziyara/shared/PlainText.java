package org.ziyara.shared;

import java.text.Normalizer;
import java.util.Map;

/** One line of text as a person writes it: composed, trimmed, without control characters. */
public final class PlainText {

  private PlainText() {}

  /**
   * @throws ZiyaraException TEXT_REQUIRED when nothing is left, or TEXT_TOO_LONG
   */
  public static String of(String typed, int longest) {
    String text =
        typed == null
            ? ""
            : Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .strip();
    if (text.isEmpty()) {
      throw new ZiyaraException("TEXT_REQUIRED");
    }
    if (text.length() > longest) {
      throw new ZiyaraException("TEXT_TOO_LONG", Map.of("max", longest));
    }
    return text;
  }
}
