package org.ziyara.rules;

/** The numbers that a director or the centre may change, with the value of reported practice. */
public enum PolicyName {
  HOLD_MINUTES("hold.minutes", 10),
  WINDOW_OPENS_HOURS("window.opens.hours", 24),
  WINDOW_HORIZON_DAYS("window.horizon.days", 28),
  WINDOW_STAFF_HOURS("window.staff.hours", 0),
  PARTY_MAX_A("party.max.A", 2),
  PARTY_MAX_B("party.max.B", 3),
  PARTY_MAX_C("party.max.C", 4),
  PARTY_CHILD_AGE("party.child.age", 12),
  ADULT_AGE("adult.age", 18);

  private final String key;
  private final int defaultValue;

  PolicyName(String key, int defaultValue) {
    this.key = key;
    this.defaultValue = defaultValue;
  }

  public String key() {
    return key;
  }

  public int defaultValue() {
    return defaultValue;
  }
}
