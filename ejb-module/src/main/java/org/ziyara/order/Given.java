package org.ziyara.order;

import java.time.LocalDate;
import org.ziyara.shared.ZiyaraException;

/** What must be given with every order. */
final class Given {

  /** The longest reason of an order. */
  static final int REASON_LENGTH = 300;

  private Given() {}

  /**
   * @throws ZiyaraException DATE_REQUIRED
   */
  static LocalDate day(LocalDate day) {
    if (day == null) {
      throw new ZiyaraException("DATE_REQUIRED");
    }
    return day;
  }

  /**
   * The last day, which is null where an order has no end.
   *
   * @throws ZiyaraException DATES_INVALID when it lies before the first
   */
  static LocalDate lastDay(LocalDate firstDay, LocalDate lastDay) {
    if (firstDay != null && lastDay != null && lastDay.isBefore(firstDay)) {
      throw new ZiyaraException("DATES_INVALID");
    }
    return lastDay;
  }

  /**
   * @throws ZiyaraException CHOICE_REQUIRED
   */
  static <T> T chosen(T choice) {
    if (choice == null) {
      throw new ZiyaraException("CHOICE_REQUIRED");
    }
    return choice;
  }
}
