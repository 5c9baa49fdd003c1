package org.ziyara.visitor;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.ziyara.shared.ZiyaraException;

/**
 * A person's name: letters of any script, with spaces, apostrophes, hyphens and full stops between.
 */
public final class PersonName {

  public static final int MAX_LENGTH = 120;

  private static final Pattern NAME =
      Pattern.compile("[\\p{L}][\\p{L}\\p{M}]*(?:[ '’ʼ.-]{1,2}[\\p{L}][\\p{L}\\p{M}]*)*");

  private PersonName() {}

  /**
   * The name as it is stored: trimmed, single spaces, composed characters.
   *
   * @throws ZiyaraException NAME_INVALID
   */
  public static String of(String typed) {
    String name =
        typed == null
            ? ""
            : Normalizer.normalize(typed, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    if (name.length() < 2 || name.length() > MAX_LENGTH || !NAME.matcher(name).matches()) {
      throw new ZiyaraException("NAME_INVALID");
    }
    return name;
  }
}
