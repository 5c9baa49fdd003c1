package org.ziyara.shared;

import java.util.Map;

/** The numbers that can be meant, both ends included. */
public final class Bounds {

  private Bounds() {}

  /**
   * Checks a number that was given.
   *
   * @throws ZiyaraException NUMBER_OUT_OF_RANGE
   */
  public static int check(int number, int least, int most) {
    if (number < least || number > most) {
      throw new ZiyaraException("NUMBER_OUT_OF_RANGE", Map.of("min", least, "max", most));
    }
    return number;
  }
}
