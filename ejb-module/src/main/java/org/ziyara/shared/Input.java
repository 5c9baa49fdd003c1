package org.ziyara.shared;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Reads the fields of a form and collects what is wrong with them, to say it all at once. */
public final class Input {

  private final Map<String, ZiyaraException> problems = new LinkedHashMap<>();

  /** The value, or null when it was refused. */
  public <T> T read(String field, Supplier<T> value) {
    try {
      return value.get();
    } catch (ZiyaraException refusal) {
      problems.put(field, refusal);
      return null;
    }
  }

  /**
   * @throws InputRefusedException when a field was refused
   */
  public void check() {
    if (!problems.isEmpty()) {
      throw new InputRefusedException(problems);
    }
  }
}
