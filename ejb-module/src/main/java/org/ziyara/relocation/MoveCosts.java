package org.ziyara.relocation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.ziyara.rules.Policy;
import org.ziyara.rules.PolicyName;
import org.ziyara.rules.SlotFacts;

/**
 * What it costs a family that its visit is moved, in the unit of the policies; see
 * docs/relocation.md. Whole numbers, so that sums of them are exact.
 *
 * @param today by the institution's clock
 */
record MoveCosts(
    int day, int weekday, int hour, int notice, int callOff, int farKilometres, LocalDate today) {

  private static final int WEEK = 7;
  private static final int MINUTES = 60;

  static MoveCosts of(Policy policy, LocalDate today) {
    return new MoveCosts(
        policy.number(PolicyName.RELOCATION_COST_DAY),
        policy.number(PolicyName.RELOCATION_COST_WEEKDAY),
        policy.number(PolicyName.RELOCATION_COST_HOUR),
        policy.number(PolicyName.RELOCATION_COST_NOTICE),
        policy.number(PolicyName.RELOCATION_COST_CALL_OFF),
        policy.number(PolicyName.POOL_DISTANCE_KM),
        today);
  }

  /**
   * To move a visit from one slot to another.
   *
   * @param far whether the family comes from far away: notice then counts twice
   */
  long of(SlotFacts from, SlotFacts to, boolean far) {
    long days = Math.abs(ChronoUnit.DAYS.between(from.date(), to.date()));
    long minutes = Math.abs(ChronoUnit.MINUTES.between(from.startsAt(), to.startsAt()));
    long missing = Math.max(0, WEEK - ChronoUnit.DAYS.between(today, to.date()));
    return day * days
        + (from.date().getDayOfWeek() == to.date().getDayOfWeek() ? 0 : weekday)
        + hour * minutes / MINUTES
        + notice * missing * (far ? 2 : 1);
  }
}
