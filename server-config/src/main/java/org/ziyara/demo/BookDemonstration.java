package org.ziyara.demo;

import static org.ziyara.demo.Program.say;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.ziyara.demo.Bookings.Candidate;
import org.ziyara.demo.Bookings.Slot;
import org.ziyara.demo.Program.Refusal;

/**
 * Books a week of visits, from today on, after the night has created the slots; a second call on
 * the same day does nothing.
 */
public final class BookDemonstration {

  private BookDemonstration() {}

  public static void main(String[] args) {
    System.exit(Program.run(BookDemonstration.class, args, BookDemonstration::book));
  }

  static void book(Connection connection, Arguments arguments) throws SQLException {
    if (Mark.LOADED.find(connection).isEmpty()) {
      throw new Refusal("The demonstration is not loaded; there is nobody to book for");
    }
    Mark mark = Mark.booked(arguments.today());
    Optional<String> earlier = mark.find(connection);
    if (earlier.isPresent()) {
      say("already booked (%s); nothing to do", earlier.get());
      return;
    }
    Week week = new Week(arguments.today());
    List<Slot> slots = week.slots(connection);
    if (slots.isEmpty()) {
      throw new Refusal(
          "There are no slots from " + arguments.today() + " on: run the night first");
    }
    List<Candidate> candidates = week.candidates(connection, Cast.load(ReferenceData.load()));
    Bookings bookings = Bookings.plan(slots, candidates, arguments.today(), arguments.seed());
    write(connection, bookings);
    mark.set(connection, arguments);
    say(
        "%,d visits booked, %,d of them for today",
        bookings.visits().size(),
        bookings.visits().stream()
            .filter(visit -> visit.visitDate().equals(arguments.today()))
            .count());
  }

  private static void write(Connection connection, Bookings bookings) throws SQLException {
    Week.take(connection, bookings.visits());
    TableWriter writer = new TableWriter(connection);
    writer.insert(bookings.visits());
    writer.insert(bookings.companions());
  }
}
