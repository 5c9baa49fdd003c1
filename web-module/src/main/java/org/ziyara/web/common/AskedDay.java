package org.ziyara.web.common;

import java.time.DateTimeException;
import java.time.LocalDate;

/** The day that an address asks for. */
public final class AskedDay {

  /** Java reads years of nine digits, too; the database does not. */
  private static final String FORM = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

  private AskedDay() {}

  /** That day, or the other one when there is none or it makes no sense. */
  public static LocalDate or(String asked, LocalDate otherwise) {
    if (asked == null || !asked.matches(FORM)) {
      return otherwise;
    }
    try {
      return LocalDate.parse(asked);
    } catch (DateTimeException noSuchDay) {
      return otherwise;
    }
  }
}
