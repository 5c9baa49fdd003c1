package org.ziyara.rules;

import java.util.HashMap;
import java.util.Map;

/** One reason for a refusal, with the values that its explanation names. */
public record Violation(ViolationCode code, Map<String, Object> arguments) {
  public Violation {
    arguments = Map.copyOf(arguments);
  }

  static Violation of(ViolationCode code) {
    return new Violation(code, Map.of());
  }

  /** A violation of a policy value: how much, since when, by whose order and why. */
  static Violation of(ViolationCode code, PolicyValue limit) {
    return of(code)
        .with("limit", limit.asInt())
        .with("since", limit.validFrom())
        .with("decidedBy", limit.decidedBy())
        .with("reason", limit.reason());
  }

  Violation with(String name, Object value) {
    Map<String, Object> more = new HashMap<>(arguments);
    more.put(name, value);
    return new Violation(code, more);
  }
}
