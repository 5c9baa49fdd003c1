package org.ziyara.policy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ziyara.rules.Policy;
import org.ziyara.rules.PolicyValue;

/** All dated values that concern one institution, from which the policy of any day is resolved. */
public final class PolicyBook {

  /** A value and the last day of its validity, null when open. */
  record Entry(PolicyValue value, LocalDate validTo) {

    boolean isValidOn(LocalDate day) {
      return !day.isBefore(value.validFrom()) && (validTo == null || !day.isAfter(validTo));
    }
  }

  private final List<Entry> entries;
  private final Map<LocalDate, Policy> resolved = new HashMap<>();

  /** Takes the entries with national ones first and, within a level, older before newer. */
  PolicyBook(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  /**
   * The policy of that day: the institution's own values before national ones, newer before older.
   */
  public Policy on(LocalDate day) {
    return resolved.computeIfAbsent(day, this::resolve);
  }

  private Policy resolve(LocalDate day) {
    Map<String, PolicyValue> values = new HashMap<>();
    entries.stream()
        .filter(entry -> entry.isValidOn(day))
        .forEach(entry -> values.put(entry.value().name(), entry.value()));
    return new Policy(values);
  }
}
