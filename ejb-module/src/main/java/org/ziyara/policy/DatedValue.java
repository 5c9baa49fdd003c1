package org.ziyara.policy;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.ziyara.rules.InmateCategory;
import org.ziyara.rules.PolicyName;
import org.ziyara.rules.PolicyValue;

/**
 * A value, the inmates it is for (null: all), and the first and the last day (null: open) on which
 * it holds. The first day is that of the decision unless something else interrupts it.
 */
record DatedValue(
    long id, PolicyValue value, InmateCategory category, LocalDate validFrom, LocalDate validTo) {

  DatedValue(long id, PolicyValue value, InmateCategory category, LocalDate validTo) {
    this(id, value, category, value.validFrom(), validTo);
  }

  boolean isValidOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }

  /** What is left of it where another value of the same policy, level and category holds. */
  Stream<DatedValue> givingWayTo(DatedValue other) {
    boolean compete =
        value.name().equals(other.value.name())
            && value.national() == other.value.national()
            && Objects.equals(category, other.category);
    if (!compete) {
      return Stream.of(this);
    }
    LocalDate dayBefore = earlier(validTo, other.validFrom.minusDays(1));
    Stream<DatedValue> before =
        dayBefore.isBefore(validFrom) ? Stream.empty() : Stream.of(during(validFrom, dayBefore));
    if (other.validTo == null) {
      return before;
    }
    LocalDate dayAfter = later(validFrom, other.validTo.plusDays(1));
    return validTo != null && validTo.isBefore(dayAfter)
        ? before
        : Stream.concat(before, Stream.of(during(dayAfter, validTo)));
  }

  private DatedValue during(LocalDate first, LocalDate last) {
    return new DatedValue(id, value, category, first, last);
  }

  private static LocalDate earlier(LocalDate openEnd, LocalDate day) {
    return openEnd == null || day.isBefore(openEnd) ? day : openEnd;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  boolean isFor(Set<InmateCategory> categories) {
    return category == null || categories.contains(category);
  }

  PolicyLine line(PolicyName name, LocalDate today, boolean national) {
    return new PolicyLine(
        id, name, category, value, validTo, phase(today), value.national() == national);
  }

  private PolicyLine.Phase phase(LocalDate today) {
    if (today.isBefore(validFrom)) {
      return PolicyLine.Phase.TO_COME;
    }
    return isValidOn(today) ? PolicyLine.Phase.VALID : PolicyLine.Phase.OVER;
  }
}
