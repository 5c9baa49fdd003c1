package org.ziyara.shared;

import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;

/** Native statements. */
public final class Sql {

  private Sql() {}

  /**
   * Gives the statement its parameters ?1, ?2 …; an instant as {@link InstantConverter} stores it.
   */
  public static Query bind(Query statement, Object... parameters) {
    for (int i = 0; i < parameters.length; i++) {
      Object value = parameters[i];
      statement.setParameter(i + 1, value instanceof Instant at ? Timestamp.from(at) : value);
    }
    return statement;
  }
}
