package org.ziyara.shared;

import java.util.Map;

/** Fields that cannot be taken as they were typed: all of them at once, each with its code. */
public class InputRefusedException extends ZiyaraException {

  private final transient Map<String, ZiyaraException> problems;

  /**
   * @param problems by the name of the field
   */
  public InputRefusedException(Map<String, ZiyaraException> problems) {
    super("INPUT_REFUSED");
    this.problems = Map.copyOf(problems);
  }

  public Map<String, ZiyaraException> problems() {
    return problems;
  }
}
