package org.ziyara.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs nights by the operations endpoint, and reads what the night's own record says of them. */
final class NightLedger {

  private static final List<String> RECORDS =
      List.of("night_run_institution", "night_run_step", "night_run");

  /**
   * A step of a night.
   *
   * @param began when, by the business clock
   * @param work how much it did, in whatever it does
   */
  record Step(String name, Instant began, Duration lasted, long work, long failed) {

    double seconds() {
      return lasted.toNanos() / 1e9;
    }
  }

  private final HttpClient http = HttpClient.newHttpClient();
  private final Target target;
  private final Connection connection;

  NightLedger(Target target, Connection connection) {
    this.target = target;
    this.connection = connection;
  }

  /** Runs the night of a date, which is the business date, as if nobody had; its steps in order. */
  List<Step> run(LocalDate date) throws IOException, InterruptedException, SQLException {
    forget(date);
    call("POST");
    while (!call("GET").contains("\"state\":\"COMPLETED\"")) {
      TimeUnit.MILLISECONDS.sleep(100);
    }
    return steps(date);
  }

  private void forget(LocalDate date) throws SQLException {
    for (String table : RECORDS) {
      String id = table.equals("night_run") ? "id" : "night_run_id";
      try (var statement =
          connection.prepareStatement(
              "DELETE FROM %s WHERE %s IN (SELECT id FROM (SELECT id FROM night_run WHERE business_date = ?) n)"
                  .formatted(table, id))) {
        statement.setDate(1, Date.valueOf(date));
        statement.executeUpdate();
      }
    }
  }

  private List<Step> steps(LocalDate date) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            """
            SELECT s.step, s.started_at,
              TIMESTAMPDIFF(MICROSECOND, s.started_at, s.ended_at),
              s.work + COALESCE(SUM(i.work), 0), COALESCE(SUM(i.state <> 'DONE'), s.state <> 'DONE')
            FROM night_run n JOIN night_run_step s ON s.night_run_id = n.id
            LEFT JOIN night_run_institution i ON i.night_run_id = s.night_run_id AND i.step = s.step
            WHERE n.business_date = ? GROUP BY s.step, s.started_at, s.ended_at, s.work, s.state
            ORDER BY s.started_at
            """)) {
      statement.setDate(1, Date.valueOf(date));
      List<Step> steps = new ArrayList<>();
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          steps.add(
              new Step(
                  rows.getString(1),
                  rows.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                  Duration.of(rows.getLong(3), ChronoUnit.MICROS),
                  rows.getLong(4),
                  rows.getLong(5)));
        }
      }
      return steps;
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
}
