package org.ziyara.shared;

import java.nio.charset.StandardCharsets;

/**
 * Codes, references and user names are stored as ASCII. The database refuses to compare such a
 * column with other characters, so whatever was typed is asked first.
 */
public final class Ascii {

  private Ascii() {}

  public static boolean is(String text) {
    return StandardCharsets.US_ASCII.newEncoder().canEncode(text);
  }
}
