package org.ziyara.demo;

import static org.ziyara.demo.Program.say;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ziyara.account.PasswordHash;
import org.ziyara.demo.Program.Refusal;

/**
 * Loads reference data and invented people into the empty schema, in one transaction; a second call
 * does nothing.
 */
public final class LoadDemonstration {

  static final String PASSWORD = "Ziyara-2026!";

  private LoadDemonstration() {}

  public static void main(String[] args) {
    System.exit(Program.run(LoadDemonstration.class, args, LoadDemonstration::load));
  }

  static void load(Connection connection, Arguments arguments) throws SQLException {
    Optional<String> earlier = Mark.LOADED.find(connection);
    if (earlier.isPresent()) {
      say("already loaded (%s); nothing to do", earlier.get());
    } else {
      refuseForeignData(connection);
      write(connection, arguments);
    }
    introduce(Cast.load(ReferenceData.load()));
  }

  private static void write(Connection connection, Arguments arguments) throws SQLException {
    long start = System.nanoTime();
    // One hash for all: of its own for each of 60,000 accounts, they would take half an hour.
    String hash = PasswordHash.of(PASSWORD);
    Demonstration demonstration =
        Demonstration.generate(arguments.scale(), arguments.seed(), arguments.today(), hash);
    TableWriter writer = new TableWriter(connection);
    for (List<? extends Record> rows : demonstration.tables()) {
      writer.insert(rows);
    }
    Mark.LOADED.set(connection, arguments);
    say(
        "%,d inmates, %,d visitors, %,d rows in all, written in %.1f s",
        demonstration.rows(Rows.Inmate.class).size(),
        demonstration.rows(Rows.Visitor.class).size(),
        demonstration.size(),
        (System.nanoTime() - start) / 1e9);
  }

  /** Invented people must never come among real ones. */
  private static void refuseForeignData(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet any =
            statement.executeQuery(
                "SELECT EXISTS(SELECT 1 FROM institution) OR EXISTS(SELECT 1 FROM account)")) {
      any.next();
      if (any.getBoolean(1)) {
        throw new Refusal(
            "The database holds institutions or accounts that are not the demonstration's;"
                + " it is loaded into an empty one only");
      }
    }
  }

  private static void introduce(Cast cast) {
    for (Cast.Role role : cast.roles()) {
      if (role.visitor() == null) {
        say(
            "to link as a newcomer: %s, register number %s, family name %s or %s: %s",
            cast.site().code(),
            role.registerNumber(),
            role.familyName(),
            role.familyNameAr(),
            role.contactDocument() == null
                ? "the desk decides"
                : "at once for identity card %s as %s"
                    .formatted(
                        role.contactDocument(), role.relationship().toLowerCase(Locale.ROOT)));
      }
    }
  }
}
