package org.ziyara.rules;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** The policy values in force in one institution, on one day, for one inmate; already resolved. */
public final class Policy {

  private final Map<PolicyName, PolicyValue> values = new EnumMap<>(PolicyName.class);
  private final Map<PolicyName, Integer> numbers = new EnumMap<>(PolicyName.class);

  /**
   * @param values those that have been set, by the keys of the policies
   * @param categories of the inmate; empty where none is meant
   */
  public Policy(Map<String, PolicyValue> values, Set<InmateCategory> categories) {
    for (PolicyName name : PolicyName.values()) {
      PolicyValue set = values.get(name.key());
      PolicyValue value = set != null ? set : byDefault(name, categories);
      this.values.put(name, value);
      numbers.put(name, value.asInt());
    }
  }

  private static PolicyValue byDefault(PolicyName name, Set<InmateCategory> categories) {
    String number = Integer.toString(name.defaultValue(categories));
    return new PolicyValue(name.key(), number, LocalDate.EPOCH, "", "", true);
  }

  /** The value in force, or the default of reported practice where none has been set. */
  public PolicyValue value(PolicyName name) {
    return values.get(name);
  }

  public int number(PolicyName name) {
    return numbers.get(name);
  }
}
