package org.ziyara.shared;

import java.sql.SQLException;

/** Tells a database that cannot be reached from a fault of ours. */
public final class Outage {

  private Outage() {}

  /**
   * Whether the failure comes from a missing connection: SQL state 08, or the pool's own exception,
   * which is not on our class path and carries no state.
   */
  public static boolean caused(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql
          && (isConnectionState(sql.getSQLState())
              || String.valueOf(sql.getMessage()).contains("allocating a connection"))) {
        return true;
      }
      if (cause.getClass().getSimpleName().equals("PoolingException")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isConnectionState(String state) {
    return state != null && state.startsWith("08");
  }
}
