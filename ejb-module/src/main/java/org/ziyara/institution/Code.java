package org.ziyara.institution;

import java.util.Map;
import java.util.regex.Pattern;
import org.ziyara.shared.ZiyaraException;

/** The short name of an institution, a room or a team in addresses, lists and registers. */
public final class Code {

  static final int INSTITUTION_LENGTH = 8;
  public static final int ROOM_LENGTH = 12;

  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]+(-[A-Za-z0-9]+)*");

  private Code() {}

  /**
   * @throws ZiyaraException CODE_INVALID
   */
  public static String of(String typed, int longest) {
    if (typed == null || typed.length() > longest || !CODE.matcher(typed).matches()) {
      throw new ZiyaraException("CODE_INVALID", Map.of("max", longest));
    }
    return typed;
  }
}
