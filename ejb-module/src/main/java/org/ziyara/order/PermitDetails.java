package org.ziyara.order;

import java.time.LocalDate;
import org.ziyara.shared.Bounds;
import org.ziyara.shared.Input;
import org.ziyara.shared.PlainText;

/**
 * What is written of a permit.
 *
 * @param reference the number under which the authority keeps it
 * @param visits how many; null for as many as wanted
 */
public record PermitDetails(
    PermitKind kind, String reference, LocalDate firstDay, LocalDate lastDay, Integer visits) {

  public static final int REFERENCE_LENGTH = 60;

  /** More than one a day in a year is no number but a slip of the pen. */
  public static final int MOST_VISITS = 366;

  /** The same as it is stored; problems are collected in {@code input}. */
  PermitDetails checked(Input input) {
    return new PermitDetails(
        input.read("kind", () -> Given.chosen(kind)),
        input.read("reference", () -> PlainText.of(reference, REFERENCE_LENGTH)),
        input.read("firstDay", () -> Given.day(firstDay)),
        input.read("lastDay", () -> Given.lastDay(firstDay, Given.day(lastDay))),
        visits == null ? null : input.read("visits", () -> Bounds.check(visits, 1, MOST_VISITS)));
  }
}
