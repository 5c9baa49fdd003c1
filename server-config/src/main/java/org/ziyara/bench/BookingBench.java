package org.ziyara.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.ziyara.bench.Api.Answer;
import org.ziyara.bench.BareBooking.Wish;
import org.ziyara.bench.Load.Client;
import org.ziyara.bench.Load.Result;
import org.ziyara.bench.Scene.Family;
import org.ziyara.bench.Scene.Slot;

/**
 * What the application books a second beside what the same database books at best, in one run: hold
 * and confirm over HTTP against {@link BareBooking}; then looking for a free time, and a rush.
 */
public final class BookingBench {

  private static final int[] CLIENTS = {1, 16, 64};
  private static final Duration TIME = Duration.ofSeconds(8);
  private static final int BARE_BOOKINGS = 8_000;
  private static final int BOOKINGS = 4_000;
  private static final int LOOKS = 4_000;

  /** The server's compilers take their time on two cores. */
  private static final Duration WARMING_UP = Duration.ofSeconds(60);

  private static final int BOOKINGS_TO_WARM_UP = 8_000;
  private static final int FAMILIES_IN_A_RUSH = 2_000;
  private static final Duration RUSH = Duration.ofSeconds(10);

  /** Questions are statements; a fsync of the log is what a commit waits for. */
  private static final String COUNTERS =
      """
      SHOW GLOBAL STATUS WHERE Variable_name IN
        ('Questions', 'Com_commit', 'Com_rollback', 'Innodb_os_log_fsyncs', 'Innodb_row_lock_waits')
      """;

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private final Target target;
  private final Connection connection;

  private BookingBench(Target target, Connection connection) {
    this.target = target;
    this.connection = connection;
  }

  /** Takes the work folder of the server to measure and, to measure that alone, "availability". */
  public static void main(String[] arguments) throws Exception {
    Target target = Target.in(Path.of(arguments[0]));
    try (Connection connection = target.connect()) {
      BookingBench bench = new BookingBench(target, connection);
      Scene scene = Scene.write(connection, target.today());
      List<Slot> slots = scene.slots(28, 40, 5, 1_000);
      if (arguments.length > 1 && arguments[1].equals("availability")) {
        bench.lookAtMuchAndAtLittle(scene);
        return;
      }
      bench.book("spread over %,d slots".formatted(slots.size()), scene, slots);
      bench.lookAtMuchAndAtLittle(scene);
      Scene crowded = Scene.write(connection, target.today());
      bench.book("one hot slot", crowded, crowded.slots(1, 1, 45, 100_000));
      bench.rush();
    }
  }

  private void book(String title, Scene scene, List<Slot> slots) throws Exception {
    Api api = new Api(target, scene.key("DESK", "BOOKING"));
    say("(a) bookings, %s", title);
    warmUp(scene, slots, api);
    for (int clients : CLIENTS) {
      List<Wish> bare = wishes(scene, slots, BARE_BOOKINGS);
      Result limit = Load.run(clients, bare, TIME, () -> new BareBooking(target, scene.id()));
      say("  %2d clients   bare SQL     %s", clients, limit);
      Cost before = cost();
      Result reached =
          Load.run(clients, wishes(scene, slots, BOOKINGS), TIME, () -> wish -> booked(api, wish));
      say("  %2d clients   application  %s", clients, reached);
      say(
          "               ratio %.3f; %s",
          reached.perSecond() / limit.perSecond(), cost().since(before, reached.done()));
    }
  }

  /** Until the compilers of both sides have done their work. */
  private void warmUp(Scene scene, List<Slot> slots, Api api) throws Exception {
    List<Wish> bare = wishes(scene, slots, BARE_BOOKINGS);
    Load.run(16, bare, WARMING_UP, () -> new BareBooking(target, scene.id()));
    List<Wish> wishes = wishes(scene, slots, BOOKINGS_TO_WARM_UP);
    Load.run(16, wishes, WARMING_UP, () -> wish -> booked(api, wish));
  }

  private static boolean booked(Api api, Wish wish) throws IOException, InterruptedException {
    Answer held = api.hold(wish.family().linkId(), wish.slot().id());
    return held.isGood() && api.confirm(held.text("reference")).isGood();
  }

  private static List<Wish> wishes(Scene scene, List<Slot> slots, int count) throws SQLException {
    List<Wish> wishes = new ArrayList<>();
    for (Family family : scene.families(count)) {
      wishes.add(new Wish(family, slots.get(wishes.size() % slots.size())));
    }
    Collections.shuffle(wishes, new Random(1));
    return wishes;
  }

  /** Beside all slots one a day: no summary of days could be read and judged for less. */
  private void lookAtMuchAndAtLittle(Scene scene) throws Exception {
    look("1,120 slots", scene);
    Scene small = Scene.write(connection, target.today());
    small.slots(28, 1, 45, 1_000);
    look("28 slots", small);
  }

  private void look(String title, Scene scene) throws Exception {
    Api api = new Api(target, scene.key("DESK", "BOOKING"));
    say("(b) availability of 28 days, %s", title);
    List<Family> families = scene.families(LOOKS);
    Callable<Client<Family>> looking =
        () -> family -> api.get("availability?link=" + family.linkId()).isGood();
    Load.run(16, repeated(families, 4), WARMING_UP, looking);
    for (int clients : CLIENTS) {
      Cost before = cost();
      Result result = Load.run(clients, families, TIME, looking);
      say("  %2d clients   application  %s", clients, result);
      say("               %s", cost().since(before, result.done()));
    }
  }

  private static <T> List<T> repeated(List<T> items, int times) {
    return Collections.nCopies(times, items).stream().flatMap(List::stream).toList();
  }

  private void rush() throws Exception {
    Scene scene = Scene.write(connection, target.today());
    List<Slot> slots = scene.slots(3, 10, 45, 10);
    List<Family> families = scene.families(FAMILIES_IN_A_RUSH);
    Api api = new Api(target, scene.key("DESK", "BOOKING"));
    say("(c) %,d families within %d s for 300 places", families.size(), RUSH.toSeconds());
    RushHour rush = new RushHour(api, slots.get(0), slots.get(slots.size() - 1));
    say("  %s", rush.run(families, RUSH));
  }

  /** What the database has done so far. */
  private record Cost(Map<String, Long> counters) {

    String since(Cost before, int times) {
      return counters.entrySet().stream()
          .map(
              counter ->
                  String.format(
                      Locale.ROOT,
                      "%s %.1f",
                      counter.getKey(),
                      (double) (counter.getValue() - before.counters().get(counter.getKey()))
                          / times))
          .collect(Collectors.joining(", ", "each: ", ""));
    }
  }

  private Cost cost() throws SQLException {
    Map<String, Long> counters = new TreeMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(COUNTERS)) {
      while (rows.next()) {
        counters.put(rows.getString(1), rows.getLong(2));
      }
    }
    return new Cost(counters);
  }

  private static void say(String format, Object... values) {
    OUT.printf(Locale.ROOT, format + "%n", values);
  }
}
