package org.ziyara.account;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ziyara.shared.ZiyaraException;

/**
 * An e-mail address as mail servers everywhere take it: no quotes, comments or letters beyond ASCII
 * before the at sign; what comes after it may be typed in any script. Whatever could end a line or
 * begin a second address is none.
 */
public final class EmailAddress {

  /** RFC 5321. */
  public static final int MAX_LENGTH = 254;

  private static final Pattern MAILBOX =
      Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
  private static final int MAILBOX_LENGTH = 64;
  private static final Pattern DOMAIN =
      Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])");

  private EmailAddress() {}

  /**
   * @throws ZiyaraException EMAIL_INVALID
   */
  public static String of(String typed) {
    String text = typed == null ? "" : typed.strip();
    int at = text.lastIndexOf('@');
    if (at > 0) {
      String mailbox = text.substring(0, at);
      String domain = ascii(text.substring(at + 1));
      String address = mailbox + '@' + domain;
      if (mailbox.length() <= MAILBOX_LENGTH
          && MAILBOX.matcher(mailbox).matches()
          && DOMAIN.matcher(domain).matches()
          && address.length() <= MAX_LENGTH) {
        return address;
      }
    }
    throw new ZiyaraException("EMAIL_INVALID");
  }

  private static String ascii(String domain) {
    try {
      return IDN.toASCII(domain).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException noDomain) {
      return "";
    }
  }
}
