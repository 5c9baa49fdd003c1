package org.ziyara.rules;

import java.util.Map;

/** One reason for a refusal, with the values that its explanation names. */
public record Violation(ViolationCode code, Map<String, Object> arguments) {
  public Violation {
    arguments = Map.copyOf(arguments);
  }
}
