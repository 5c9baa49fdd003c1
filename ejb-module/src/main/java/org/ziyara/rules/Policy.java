package org.ziyara.rules;

import java.time.LocalDate;
import java.util.Map;

/** The policy values in force for one institution on one day, already resolved. */
public final class Policy {

  private final Map<String, PolicyValue> values;

  public Policy(Map<String, PolicyValue> values) {
    this.values = Map.copyOf(values);
  }

  /** The value in force, or the default of reported practice where none has been set. */
  public PolicyValue value(PolicyName name) {
    PolicyValue value = values.get(name.key());
    return value != null
        ? value
        : new PolicyValue(
            name.key(), Integer.toString(name.defaultValue()), LocalDate.EPOCH, "", "", true);
  }

  public int number(PolicyName name) {
    return value(name).asInt();
  }
}
