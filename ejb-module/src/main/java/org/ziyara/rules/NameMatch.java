package org.ziyara.rules;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Whether two spellings are the same name: without case, accents, vowel signs, spaces and hyphens,
 * and with the Arabic letters that are written for one another in names (hamza seats, ta marbuta,
 * alif maqsura).
 */
public final class NameMatch {

  private NameMatch() {}

  public static boolean same(String one, String other) {
    String folded = fold(one);
    return !folded.isEmpty() && folded.equals(fold(other));
  }

  private static String fold(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\p{M}\\p{Z}\\p{P}\\u0640]", "")
        .replace('ة', 'ه')
        .replace('ى', 'ي');
  }
}
