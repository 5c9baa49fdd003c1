package org.ziyara.duty;

import java.io.Serializable;
import java.time.LocalDate;
import org.ziyara.rebalance.Band;
import org.ziyara.shared.Bounds;
import org.ziyara.shared.Input;
import org.ziyara.shared.PlainText;
import org.ziyara.shared.ZiyaraException;

/** What is written of a date with other officers than usual. */
public record DutyExceptionDetails(LocalDate day, Band band, int officers, String reason)
    implements Serializable {

  public static final int REASON_LENGTH = 160;

  /** The same as it is stored; problems are collected in {@code input}. */
  DutyExceptionDetails checked(Input input, LocalDate today) {
    input.read("day", () -> notOver(today));
    input.read("officers", () -> Bounds.check(officers, 0, DutyService.MOST_OFFICERS));
    return new DutyExceptionDetails(
        day, band, officers, input.read("reason", () -> PlainText.of(reason, REASON_LENGTH)));
  }

  private boolean notOver(LocalDate today) {
    if (day.isBefore(today)) {
      throw new ZiyaraException("DAY_PAST");
    }
    return true;
  }
}
