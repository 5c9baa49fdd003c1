package org.ziyara.shared;

import jakarta.ejb.ApplicationException;
import java.util.Map;

/**
 * The root of everything a person can be refused. Rolls the transaction back; the caller translates
 * {@code code} and {@code arguments} into the reader's language.
 */
@ApplicationException(rollback = true, inherited = true)
public class ZiyaraException extends RuntimeException {

  private final String code;
  private final transient Map<String, Object> arguments;

  public ZiyaraException(String code) {
    this(code, Map.of());
  }

  public ZiyaraException(String code, Map<String, Object> arguments) {
    super(code, null, false, true);
    this.code = code;
    this.arguments = Map.copyOf(arguments);
  }

  /** A stable name such as {@code HOLD_EXPIRED}; the key of its text in the bundles. */
  public String code() {
    return code;
  }

  public Map<String, Object> arguments() {
    return arguments;
  }
}
