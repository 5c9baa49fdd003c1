package org.ziyara.bench;

import io.hypersistence.tsid.TSID;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ziyara.rules.PolicyName;

/**
 * The least that the same database needs to write what a step of a night has written: the same rows
 * once more, by an {@code INSERT … SELECT} into a table with the same columns and indexes and
 * without foreign keys; what was removed, by a {@code DELETE} of the same rows. What was changed
 * counts as written.
 */
final class StepLimit {

  private static final int RANDOM_BITS = 22;

  /**
   * @param rows how many were written or removed
   */
  record Limit(long rows, double seconds) {}

  /** What is removed when it is old: with which rows a table of the same kind is filled before. */
  private static final Map<String, String> REMOVED =
      Map.of(
          "outbox",
              "state = 'SENT' AND ended_at < '%1$s' - INTERVAL "
                  + days(PolicyName.RETENTION_MESSAGE_DAYS),
          "booking_refusal",
              "refused_at < '%1$s' - INTERVAL " + days(PolicyName.RETENTION_REFUSAL_DAYS));

  /**
   * What has no id that tells when it was written, or had it before: of which step, and which rows.
   */
  private static final Map<String, List<String>> BY_STEP =
      Map.of(
          "REGISTRY_SYNC",
          List.of(
              "inmate WHERE id < %2$d AND id IN (SELECT subject_id FROM audit_event"
                  + " WHERE subject_type = 'INMATE' AND id BETWEEN %2$d AND %3$d)"),
          "ROLL_OUT",
          List.of("slot WHERE id > %4$d"),
          "TEAMS",
          List.of(
              "team_assignment WHERE duty_date >= '%1$s'",
              "night_teams WHERE business_date = '%1$s'"),
          "REBALANCE",
          List.of(
              "demand_estimate WHERE business_date = '%1$s'",
              "night_rebalance WHERE business_date = '%1$s'",
              "slot WHERE EXISTS (SELECT 1 FROM bare_slot_before b WHERE b.id = slot.id"
                  + " AND (b.capacity, b.desk_places, b.distance_places)"
                  + " <> (slot.capacity, slot.desk_places, slot.distance_places))"),
          "RELOCATION",
          List.of(
              "night_relocation WHERE night_run_id = (SELECT id FROM night_run WHERE business_date = '%1$s')",
              "visit WHERE id < %2$d AND id IN (SELECT visit_id FROM visit_relocation WHERE id BETWEEN %2$d AND %3$d)"),
          "WAITING_LIST",
          List.of(
              "waiting_entry WHERE id IN (SELECT entry_id FROM waiting_offer WHERE id BETWEEN %2$d AND %3$d)"),
          "HOUSEKEEPING",
          List.of(
              "visit WHERE visit_date = '%1$s' - INTERVAL 1 DAY AND state IN ('NO_SHOW', 'COMPLETED')"),
          "STATISTICS",
          List.of("institution_day WHERE day = '%1$s' - INTERVAL 1 DAY"));

  private final Connection connection;
  private final Schema schema;
  private final LocalDate date;
  private final long lastSlot;

  /** Of a night that is about to begin, whose business date it is. */
  StepLimit(Connection connection, LocalDate date) throws SQLException {
    this.connection = connection;
    this.schema = Schema.read(connection);
    this.date = date;
    this.lastSlot = one("SELECT MAX(id) FROM slot");
    update(
        "CREATE TABLE bare_slot_before (PRIMARY KEY (id)) SELECT id, capacity, desk_places, distance_places FROM slot");
    for (Map.Entry<String, String> removed : REMOVED.entrySet()) {
      String table = removed.getKey();
      update("CREATE TABLE bare_%1$s LIKE %1$s".formatted(table));
      update(copy(table, "bare_" + table, table + " WHERE " + removed.getValue().formatted(date)));
    }
  }

  /**
   * @param began by the clock that ids tell
   */
  Limit of(String step, Instant began, Instant ended) throws SQLException {
    long rows = 0;
    long nanos = 0;
    List<String> written = new ArrayList<>(BY_STEP.getOrDefault(step, List.of()));
    schema.tables().stream()
        .filter(table -> table.id() != null && table.id().bigNumber())
        .filter(table -> !table.name().equals("slot"))
        .forEach(table -> written.add(table.name() + " WHERE id BETWEEN %2$d AND %3$d"));
    for (String which : written) {
      Limit limit = insert(which.formatted(date, id(began), id(ended), lastSlot));
      rows += limit.rows();
      nanos += (long) (limit.seconds() * 1e9);
    }
    if (step.equals("HOUSEKEEPING")) {
      for (String table : REMOVED.keySet()) {
        long start = System.nanoTime();
        rows += update("DELETE FROM bare_" + table);
        nanos += System.nanoTime() - start;
      }
    }
    return new Limit(rows, nanos / 1e9);
  }

  private static String days(PolicyName retention) {
    return retention.defaultValue(Set.of()) + " DAY";
  }

  /** Takes away what was kept for comparison. */
  void forget() throws SQLException {
    update("DROP TABLE bare_slot_before, bare_" + String.join(", bare_", REMOVED.keySet()));
  }

  /** Ids are sorted by time: none that was drawn later is smaller. */
  private static long id(Instant moment) {
    return moment.toEpochMilli() - TSID.TSID_EPOCH << RANDOM_BITS;
  }

  private Limit insert(String which) throws SQLException {
    String table = which.substring(0, which.indexOf(' '));
    update("CREATE TABLE bare LIKE " + table);
    try {
      long start = System.nanoTime();
      long rows = update(copy(table, "bare", which));
      return rows == 0 ? new Limit(0, 0) : new Limit(rows, (System.nanoTime() - start) / 1e9);
    } finally {
      update("DROP TABLE bare");
    }
  }

  private String copy(String table, String to, String which) {
    String columns =
        schema.table(table).written().stream()
            .map(Schema.Column::name)
            .collect(Collectors.joining(", "));
    return "INSERT INTO %s (%s) SELECT %2$s FROM %s".formatted(to, columns, which);
  }

  private long update(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return statement.executeLargeUpdate(sql);
    }
  }

  private long one(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
