package org.ziyara.account;

import org.ziyara.shared.ZiyaraException;

/** What may be a password: long enough to resist, and short enough to be hashed quickly. */
public final class Password {

  public static final int SHORTEST = 10;
  public static final int LONGEST = 200;

  private Password() {}

  /**
   * A password that was chosen.
   *
   * @throws ZiyaraException PASSWORD_WEAK when too short, too long or the phone number itself
   */
  public static String of(String typed, String phone) {
    if (!canBe(typed) || typed.equals(phone)) {
      throw new ZiyaraException("PASSWORD_WEAK");
    }
    return typed;
  }

  static boolean canBe(String typed) {
    return typed != null && typed.length() >= SHORTEST && typed.length() <= LONGEST;
  }
}
