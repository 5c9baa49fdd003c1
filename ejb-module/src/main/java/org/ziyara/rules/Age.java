package org.ziyara.rules;

import java.time.LocalDate;
import java.time.Period;

/** Ages count on the day of the visit; who is born on 29 February is a year older on 1 March. */
final class Age {

  private Age() {}

  static int on(LocalDate day, LocalDate birth) {
    return Period.between(birth, day).getYears();
  }
}
