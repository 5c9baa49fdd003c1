package org.ziyara.rules;

import static org.ziyara.rules.InmateCategory.CLASS_A;
import static org.ziyara.rules.InmateCategory.CLASS_B;
import static org.ziyara.rules.InmateCategory.REMAND;

import java.util.Collection;
import java.util.Map;

/** The numbers that a director or the centre may change, with the value of reported practice. */
public enum PolicyName {
  HOLD_MINUTES("hold.minutes", 10),
  WINDOW_OPENS_HOURS("window.opens.hours", 24),
  WINDOW_HORIZON_DAYS("window.horizon.days", 28),
  WINDOW_STAFF_HOURS("window.staff.hours", 0),
  PARTY_MAX("party.max", 4, Map.of(CLASS_A, 2, CLASS_B, 3)),
  PARTY_CHILD_AGE("party.child.age", 12),
  ADULT_AGE("adult.age", 18),
  /** Visits of an inmate in a week. */
  ENTITLEMENT_VISITS("entitlement.visits", 1, Map.of(REMAND, 3)),
  /** The day on which the week of the entitlement starts: 1 is Monday, 7 is Sunday. */
  ENTITLEMENT_WEEK_START("entitlement.week.start", 1),
  /** Who cancels later than this before the visit has used it. */
  CANCEL_LATE_HOURS("cancel.late.hours", 24),
  /** Confirmed visits to come that a visitor may have at one time. */
  OPEN_VISITS("open.visits", 4);

  private final String key;
  private final int defaultValue;
  private final Map<InmateCategory, Integer> categoryDefaults;

  PolicyName(String key, int defaultValue) {
    this(key, defaultValue, Map.of());
  }

  PolicyName(String key, int defaultValue, Map<InmateCategory, Integer> categoryDefaults) {
    this.key = key;
    this.defaultValue = defaultValue;
    this.categoryDefaults = categoryDefaults;
  }

  public String key() {
    return key;
  }

  /** The value of reported practice for an inmate of these categories. */
  public int defaultValue(Collection<InmateCategory> categories) {
    return categories.stream()
        .filter(categoryDefaults::containsKey)
        .max(InmateCategory::compareTo)
        .map(categoryDefaults::get)
        .orElse(defaultValue);
  }
}
