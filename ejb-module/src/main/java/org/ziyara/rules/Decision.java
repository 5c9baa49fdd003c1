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

  /**
   * The same as a family may read it: that two inmates are kept apart, or that one will be taken
   * elsewhere, is said in the same words as each other and names neither.
   */
  public Decision forFamily() {
    return new Decision(violations.stream().map(Decision::forFamily).distinct().toList());
  }

  private static Violation forFamily(Violation violation) {
    boolean secret =
        violation.code() == ViolationCode.NON_ASSOCIATION
            || (violation.code() == ViolationCode.INMATE_NOT_HERE
                && "leaves".equals(violation.arguments().get("cause")));
    return secret ? Violation.of(ViolationCode.NOT_AVAILABLE) : violation;
  }
}
