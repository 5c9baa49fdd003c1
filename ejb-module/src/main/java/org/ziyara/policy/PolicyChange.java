package org.ziyara.policy;

import java.time.LocalDate;
import java.util.Map;
import org.ziyara.rules.InmateCategory;
import org.ziyara.rules.PolicyName;
import org.ziyara.rules.Range;
import org.ziyara.shared.Input;
import org.ziyara.shared.ZiyaraException;

/**
 * A value to be decided at the caller's level.
 *
 * @param category the inmates it is for; null: all
 * @param to the last day; null: no end
 * @param replacing whether a value that is valid on the first day shall give way
 * @param seenVersion of the sheet that the decision was made by
 */
public record PolicyChange(
    PolicyName name,
    InmateCategory category,
    Integer value,
    LocalDate from,
    LocalDate to,
    String reason,
    boolean replacing,
    int seenVersion) {

  /** The longest reason. */
  public static final int REASON_LENGTH = 300;

  /** Whoever means a year further ahead has mistyped it. */
  private static final int YEARS_AHEAD = 20;

  /**
   * The same with its reason trimmed.
   *
   * @throws org.ziyara.shared.InputRefusedException VALUE_OUT_OF_RANGE, DAY_OUT_OF_RANGE,
   *     POLICY_REASON_REQUIRED or TEXT_TOO_LONG, by field
   */
  public PolicyChange checked(LocalDate today) {
    Input input = new Input();
    input.read("value", this::plausible);
    LocalDate first = input.read("from", () -> day(from, today.plusDays(1), today));
    if (first != null && to != null) {
      input.read("to", () -> day(to, first, today));
    }
    String given = input.read("reason", this::trimmedReason);
    input.check();
    return new PolicyChange(name, category, value, from, to, given, replacing, seenVersion);
  }

  private Integer plausible() {
    Range range = name.range();
    if (value == null || !range.contains(value)) {
      throw new ZiyaraException(
          "VALUE_OUT_OF_RANGE", Map.of("min", range.min(), "max", range.max()));
    }
    return value;
  }

  /**
   * A day that may still be decided about.
   *
   * @throws ZiyaraException DAY_OUT_OF_RANGE
   */
  static LocalDate day(LocalDate day, LocalDate first, LocalDate today) {
    LocalDate last = today.plusYears(YEARS_AHEAD);
    if (day == null || day.isBefore(first) || day.isAfter(last)) {
      throw new ZiyaraException("DAY_OUT_OF_RANGE", Map.of("first", first, "last", last));
    }
    return day;
  }

  private String trimmedReason() {
    if (reason == null || reason.isBlank()) {
      throw new ZiyaraException("POLICY_REASON_REQUIRED");
    }
    String text = reason.strip();
    if (text.length() > REASON_LENGTH) {
      throw new ZiyaraException("TEXT_TOO_LONG", Map.of("max", REASON_LENGTH));
    }
    return text;
  }
}
