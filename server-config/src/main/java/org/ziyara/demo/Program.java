package org.ziyara.demo;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/**
 * What both programs have in common: arguments, one transaction, one of them at a time, and an end
 * with a message and not with a stack trace.
 */
final class Program {

  private static final int USAGE_EXIT = 64;
  private static final String ONE_AT_A_TIME = "SELECT GET_LOCK('ziyara.demonstration', 600)";

  private static final PrintStream OUT =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

  /** What a program does; its caller commits, or rolls back whatever it had begun. */
  @FunctionalInterface
  interface Task {
    void run(Connection connection, Arguments arguments) throws SQLException;
  }

  private Program() {}

  static int run(Class<?> program, String[] args, Task task) {
    // The hash library would announce on each run that nothing reads its log.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    try {
      inTransaction(Arguments.parse(args), task);
      return 0;
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.err.println("Usage: " + program.getSimpleName() + " " + Arguments.USAGE);
      return USAGE_EXIT;
    } catch (Refusal e) {
      System.err.println(e.getMessage());
    } catch (SQLException e) {
      System.err.println("The database refused: " + e.getMessage());
    } catch (IOException e) {
      System.err.println("The password file cannot be read: " + e.getMessage());
    }
    return 1;
  }

  /** Tells what was done, in UTF-8 whatever the terminal's locale says. */
  static void say(String format, Object... values) {
    OUT.printf(Locale.ROOT, "    " + format + "%n", values);
  }

  /** Why a program cannot do what it is asked for. */
  static final class Refusal extends RuntimeException {
    Refusal(String message) {
      super(message);
    }
  }

  static void inTransaction(Arguments arguments, Task task) throws SQLException, IOException {
    try (Connection connection = arguments.connect()) {
      awaitTurn(connection);
      task.run(connection, arguments);
      connection.commit();
    }
  }

  /** The lock ends with the connection, however that ends. */
  private static void awaitTurn(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet lock = statement.executeQuery(ONE_AT_A_TIME)) {
      if (!lock.next() || lock.getInt(1) != 1) {
        throw new Refusal("Another load of the demonstration is still at work");
      }
    }
  }
}
