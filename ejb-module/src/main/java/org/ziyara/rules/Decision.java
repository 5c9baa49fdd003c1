package org.ziyara.rules;

import java.util.List;

/** Accepted, or all violations at once. */
public record Decision(List<Violation> violations) {
  public Decision {
    violations = List.copyOf(violations);
  }

  public boolean isAccepted() {
    return violations.isEmpty();
  }
}
