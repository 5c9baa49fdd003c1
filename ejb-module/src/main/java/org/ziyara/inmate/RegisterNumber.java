package org.ziyara.inmate;

import java.util.Locale;
import java.util.regex.Pattern;
import org.ziyara.shared.ZiyaraException;

/** The number under which an institution registers an inmate: capitals, digits, slash, hyphen. */
public final class RegisterNumber {

  public static final int MAX_LENGTH = 20;

  private static final Pattern NUMBER =
      Pattern.compile("[0-9A-Z][0-9A-Z/-]{0," + (MAX_LENGTH - 1) + "}");

  private RegisterNumber() {}

  /**
   * @throws ZiyaraException REGISTER_NUMBER_INVALID
   */
  public static String of(String typed) {
    String number = typed == null ? "" : typed.strip().toUpperCase(Locale.ROOT);
    if (!NUMBER.matcher(number).matches()) {
      throw new ZiyaraException("REGISTER_NUMBER_INVALID");
    }
    return number;
  }
}
