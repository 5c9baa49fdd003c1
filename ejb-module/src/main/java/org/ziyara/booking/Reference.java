package org.ziyara.booking;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The reference of a visit: nine characters (45 bits) without those that are mistaken for one
 * another; stored bare, shown as {@code K7M-42Q-9XD}, in the QR code behind {@value #QR_PREFIX}.
 */
public final class Reference {

  public static final String QR_PREFIX = "ZIYARA:";

  private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final int LENGTH = 9;
  private static final Pattern BARE = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
  private static final SecureRandom RANDOM = new SecureRandom();

  private Reference() {}

  static String next() {
    StringBuilder reference = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      reference.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return reference.toString();
  }

  /** The bare reference in what was typed or scanned, whatever its case, dashes and spaces. */
  public static Optional<String> parse(String typed) {
    if (typed == null) {
      return Optional.empty();
    }
    String text = typed.strip().toUpperCase(Locale.ROOT);
    String bare =
        (text.startsWith(QR_PREFIX) ? text.substring(QR_PREFIX.length()) : text)
            .replaceAll("[\\s-]", "");
    return BARE.matcher(bare).matches() ? Optional.of(bare) : Optional.empty();
  }

  /** {@code K7M42Q9XD} as {@code K7M-42Q-9XD}. */
  public static String shown(String bare) {
    return bare.substring(0, 3) + '-' + bare.substring(3, 6) + '-' + bare.substring(6);
  }

  /** What the QR code says. */
  public static String qrText(String bare) {
    return QR_PREFIX + bare;
  }
}
