package org.ziyara.visitor;

import java.time.LocalDate;
import org.ziyara.shared.ZiyaraException;

/** A date of birth: from 1900 to today. */
public final class BirthDate {

  public static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

  private BirthDate() {}

  /**
   * @throws ZiyaraException BIRTH_DATE_INVALID when missing, before 1900 or in the future
   */
  public static LocalDate of(LocalDate typed, LocalDate today) {
    if (typed == null || typed.isBefore(EARLIEST) || typed.isAfter(today)) {
      throw new ZiyaraException("BIRTH_DATE_INVALID");
    }
    return typed;
  }
}
