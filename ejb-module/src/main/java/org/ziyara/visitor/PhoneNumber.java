package org.ziyara.visitor;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import org.ziyara.shared.ZiyaraException;

/** A phone number in E.164; without a country code it is Moroccan. */
public final class PhoneNumber {

  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
  private static final String HOME = "MA";

  private PhoneNumber() {}

  /**
   * @throws ZiyaraException PHONE_INVALID
   */
  public static String of(String typed) {
    try {
      Phonenumber.PhoneNumber number = NUMBERS.parse(typed, HOME);
      if (NUMBERS.isValidNumber(number)) {
        return NUMBERS.format(number, PhoneNumberFormat.E164);
      }
    } catch (NumberParseException e) {
      // falls through: what cannot be parsed is no number
    }
    throw new ZiyaraException("PHONE_INVALID");
  }
}
