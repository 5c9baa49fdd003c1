package org.ziyara.rules;

import java.time.LocalDate;

/**
 * A number in force: its value, since when, by whose order and why. {@code national} is false when
 * the institution has set its own.
 */
public record PolicyValue(
    String name,
    String value,
    LocalDate validFrom,
    String decidedBy,
    String reason,
    boolean national) {

  public int asInt() {
    return Integer.parseInt(value);
  }
}
