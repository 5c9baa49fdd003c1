package org.ziyara.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.ziyara.shared.Ids;

/**
 * How long the night takes to roll out all slots of the horizon for 75 institutions, for three
 * times and ten times as many, beside the least that the same database needs to write the same
 * rows: one {@code INSERT … SELECT} into a table with the same indexes and without foreign keys.
 */
public final class NightBench {

  private static final int INSTITUTIONS = 75;
  private static final int[] TIMES = {1, 3, 10};

  /** With 28 days about 180,000 slots, as many as the country's institutions have. */
  private static final int SESSIONS_A_DAY = 86;

  private static final List<String> OF_INSTITUTIONS =
      List.of(
          "slot", "night_run_institution", "institution_day", "session_template", "visiting_room");

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private final HttpClient http = HttpClient.newHttpClient();
  private final Target target;
  private final Connection connection;

  private NightBench(Target target, Connection connection) {
    this.target = target;
    this.connection = connection;
  }

  /** Takes the work folder of the server to measure. */
  public static void main(String[] arguments) throws Exception {
    Target target = Target.in(Path.of(arguments[0]));
    try (Connection connection = target.connect()) {
      NightBench bench = new NightBench(target, connection);
      bench.run(1); // until the compilers have done their work
      for (int times : TIMES) {
        OUT.println(bench.run(times));
      }
    }
  }

  private String run(int times) throws Exception {
    long first = Ids.next();
    for (int i = 0; i < INSTITUTIONS * times; i++) {
      Scene.write(connection, target.today()).weekly(SESSIONS_A_DAY);
    }
    try {
      double night = seconds(this::night);
      long slots = count("SELECT COUNT(*) FROM slot WHERE institution_id >= " + first);
      update("CREATE TABLE slot_limit LIKE slot");
      double limit =
          seconds(
              () ->
                  update(
                      "INSERT INTO slot_limit SELECT * FROM slot WHERE institution_id >= "
                          + first));
      return String.format(
          Locale.ROOT,
          "%,6d institutions, %,9d slots: night %6.1f s, %,8.0f slots/s; bare SQL %6.1f s, %,8.0f slots/s;"
              + " ratio %.2f",
          INSTITUTIONS * times,
          slots,
          night,
          slots / night,
          limit,
          slots / limit,
          limit / night);
    } finally {
      update("DROP TABLE IF EXISTS slot_limit");
      for (String table : OF_INSTITUTIONS) {
        update("DELETE FROM " + table + " WHERE institution_id >= " + first);
      }
      update("DELETE FROM institution WHERE id >= " + first);
    }
  }

  /** Asks for what is left of tonight's night and waits for its end. */
  private void night() throws IOException, InterruptedException {
    call("POST");
    while (!call("GET").contains("\"state\":\"COMPLETED\"")) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }

  private String call(String method) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(target.url() + "ops/night"))
            .header("Authorization", "Bearer " + target.settings().getProperty("ziyara.ops.token"))
            .method(method, BodyPublishers.noBody())
            .build();
    return http.send(request, BodyHandlers.ofString()).body();
  }

  private interface Task {
    void run() throws Exception;
  }

  private static double seconds(Task task) throws Exception {
    long start = System.nanoTime();
    task.run();
    return (System.nanoTime() - start) / 1e9;
  }

  private void update(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private long count(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
