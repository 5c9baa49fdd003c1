package org.ziyara.visitor;

import java.util.Locale;
import java.util.regex.Pattern;
import org.ziyara.shared.ZiyaraException;

/** The number of an identity document: capital letters and digits, without spaces and hyphens. */
public final class DocumentNumber {

  public static final int MAX_LENGTH = 20;

  private static final Pattern NUMBER =
      Pattern.compile("(?=.*[0-9])[A-Z0-9]{4," + MAX_LENGTH + "}");

  private DocumentNumber() {}

  /**
   * @throws ZiyaraException DOCUMENT_INVALID
   */
  public static String of(String typed) {
    String number = typed == null ? "" : typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    if (!NUMBER.matcher(number).matches()) {
      throw new ZiyaraException("DOCUMENT_INVALID");
    }
    return number;
  }
}
