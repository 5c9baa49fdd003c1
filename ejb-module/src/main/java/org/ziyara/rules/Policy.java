package org.ziyara.rules;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** The policy values in force in one institution, on one day, for one inmate; already resolved. */
public final class Policy {

  private final Map<String, PolicyValue> values;
  private final Set<InmateCategory> categories;

  /**
   * @param categories of the inmate; empty where none is meant
   */
  public Policy(Map<String, PolicyValue> values, Set<InmateCategory> categories) {
    this.values = Map.copyOf(values);
    this.categories = Set.copyOf(categories);
  }

  /** The value in force, or the default of reported practice where none has been set. */
  public PolicyValue value(PolicyName name) {
    PolicyValue value = values.get(name.key());
    return value != null
        ? value
        : new PolicyValue(
            name.key(),
            Integer.toString(name.defaultValue(categories)),
            LocalDate.EPOCH,
            "",
            "",
            true);
  }

  public int number(PolicyName name) {
    return value(name).asInt();
  }
}
