package org.ziyara.bench;

import static java.util.stream.Collectors.joining;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.ziyara.bench.Schema.Column;
import org.ziyara.bench.Schema.Table;

/**
 * All that the database holds, a line for each row, without what differs between two runs that did
 * the same: rows point to one another by what people know them by and not by ids, a moment is told
 * only from none, and what is drawn by lot is left out. Two such dumps are equal byte for byte when
 * the same has happened.
 *
 * <p>A table that nobody has heard of is dumped, too; when it cannot be, the dump fails and says
 * what it has to be told.
 */
public final class CanonicalDump {

  /** Whatever the night does, these tell something else. */
  private static final Set<String> NOT_OF_THE_NIGHT =
      Set.of(
          // as many executions as there were attempts
          "JB_CHECKPOINTDATA",
          "JB_EXECUTIONINSTANCEDATA",
          "JB_JOBINSTANCEDATA",
          "JB_JOBSTATUS",
          "JB_STEPEXECUTIONINSTANCEDATA",
          "JB_STEPSTATUS",
          "flyway_schema_history",
          // of those who call and sign in meanwhile
          "api_key",
          "one_time_code",
          "order_request",
          "throttle",
          // of the centre's trials
          "policy_trial",
          "policy_trial_case",
          "policy_trial_count");

  /** By what rows are known that no unique key tells apart. */
  private static final Map<String, List<String>> KNOWN_BY =
      Map.of(
          "companion", List.of("visitor_id", "full_name", "date_of_birth"),
          "session_template",
              List.of("institution_id", "room_id", "weekday", "starts_at", "valid_from"),
          "timetable", List.of("institution_id", "name_fr", "first_day"),
          "visit", List.of("inmate_id", "visitor_id", "visit_date", "starts_at", "reference"),
          "visit_permit", List.of("inmate_id", "visitor_id", "kind", "reference"),
          "visitor", List.of("id"),
          "waiting_entry", List.of("visitor_id", "inmate_id", "first_day", "last_day"));

  /** Pointers that no foreign key declares. */
  private static final Map<String, String> REFERS_TO =
      Map.of(
          "audit_event.institution_id", "institution",
          "audit_event.subject_id", "visit",
          "freed_place.slot_id", "slot",
          "slot.institution_id", "institution",
          "visit_relocation.from_slot_id", "slot",
          "visit_relocation.to_slot_id", "slot");

  /** Columns of which something else is shown. NULL: nothing, as they are drawn by lot. */
  private static final Map<String, String> SHOWN =
      Map.ofEntries(
          Map.entry("audit_event.subject_id", "IF(subject_type = 'VISIT', subject_id, NULL)"),
          Map.entry("night_run.attempts", "NULL"), // more than one, if it was killed
          Map.entry("night_run.execution_id", "NULL"),
          Map.entry("night_run.holder", "NULL"),
          Map.entry("outbox.attempts", "NULL"), // of a gateway that may not answer
          Map.entry("outbox.failure", "NULL"),
          Map.entry("outbox.message_id", "NULL"),
          Map.entry("visit.hold_key", "IF(offered, NULL, hold_key)"),
          Map.entry("visit.reference", "IF(offered, NULL, reference)"),
          Map.entry("visit_relocation.token_hash", "NULL"),
          Map.entry("waiting_offer.token_hash", "NULL"));

  /**
   * Rows that tell nothing of the night: visits are judged anew whenever something was ordered,
   * before or after the night has come to them; how often their flags went up and down is chance.
   */
  private static final Map<String, String> ROWS =
      Map.of("audit_event", "action NOT IN ('VISIT_FLAGGED', 'VISIT_UNFLAGGED')");

  /** In texts: the secret of a link, and the reference of a visit. */
  private static final Pattern BY_LOT =
      Pattern.compile("(?<=[?&]t=)[\\w-]{22}|\\b[2-9A-HJ-NP-Z]{3}(-[2-9A-HJ-NP-Z]{3}){2}\\b");

  private final Schema schema;
  private final Statement statement;
  private final Map<String, Map<String, String>> names = new HashMap<>();

  private CanonicalDump(Schema schema, Statement statement) {
    this.schema = schema;
    this.statement = statement;
  }

  /** Takes the work folder of a server and writes the dump of its database into a file. */
  public static void main(String[] arguments) throws Exception {
    try (Connection connection = Target.in(Path.of(arguments[0])).connect()) {
      Files.write(Path.of(arguments[1]), of(connection));
    }
  }

  /** The lines, sorted. */
  public static List<String> of(Connection connection) throws SQLException {
    Schema schema = Schema.read(connection);
    try (Statement statement = connection.createStatement()) {
      return new CanonicalDump(schema, statement).lines();
    }
  }

  private List<String> lines() throws SQLException {
    List<String> lines = new ArrayList<>();
    for (Table table : schema.tables()) {
      if (!NOT_OF_THE_NIGHT.contains(table.name())) {
        lines.addAll(lines(table));
      }
    }
    lines.sort(null);
    return lines;
  }

  private List<String> lines(Table table) throws SQLException {
    List<Column> columns =
        table.columns().values().stream()
            .filter(column -> !column.generated() && column != table.id())
            .toList();
    return rows(table, columns).stream().map(row -> line(table, columns, row)).toList();
  }

  private static String line(Table table, List<Column> columns, Row row) {
    StringBuilder line = new StringBuilder(table.name());
    for (int i = 0; i < columns.size(); i++) {
      String value = row.values().get(i);
      if (value != null) {
        line.append('\t').append(columns.get(i).name()).append('=').append(value);
      }
    }
    return line.toString();
  }

  /**
   * @param id null when nothing can point to the row
   */
  private record Row(String id, List<String> values) {}

  /** The rows of a table, with what these columns show. */
  private List<Row> rows(Table table, List<Column> columns) throws SQLException {
    List<Map<String, String>> pointers = new ArrayList<>();
    for (Column column : columns) {
      String target = target(table, column);
      pointers.add(target == null ? null : names(target));
    }
    String select =
        columns.stream()
            .map(column -> ", " + expression(table, column))
            .collect(joining("", "SELECT " + (table.hasId() ? "id" : "NULL"), ""));
    List<Row> shown = new ArrayList<>();
    String from = " FROM " + table.name() + " WHERE " + ROWS.getOrDefault(table.name(), "1 = 1");
    try (ResultSet rows = statement.executeQuery(select + from)) {
      while (rows.next()) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
          values.add(shown(rows.getString(i + 2), pointers.get(i)));
        }
        shown.add(new Row(rows.getString(1), values));
      }
    }
    return shown;
  }

  private static String expression(Table table, Column column) {
    String moment = "IF(%s IS NULL, NULL, 'set')".formatted(column.name());
    return SHOWN.getOrDefault(
        table.name() + "." + column.name(), column.instant() ? moment : column.name());
  }

  /** A row that has gone since has no name any more. */
  private static String shown(String value, Map<String, String> names) {
    if (value == null) {
      return null;
    }
    return names == null
        ? BY_LOT.matcher(value).replaceAll("*").replaceAll("\\s", " ")
        : names.getOrDefault(value, "gone");
  }

  /** The table to whose rows the column points; null when to none. */
  private static String target(Table table, Column column) {
    String name = table.name() + "." + column.name();
    String target = column.refersTo() == null ? REFERS_TO.get(name) : column.refersTo();
    if (target == null && column.isNamedAsPointer() && !SHOWN.containsKey(name)) {
      throw new IllegalStateException("REFERS_TO must say whose id " + name + " is");
    }
    return target;
  }

  /** The rows of a table by their ids, as people know them. */
  private Map<String, String> names(String tableName) throws SQLException {
    Map<String, String> known = names.get(tableName);
    if (known == null) {
      known = new HashMap<>();
      Table table = schema.table(tableName);
      for (Row row : rows(table, knownBy(table))) {
        known.put(
            row.id(),
            row.values().stream().map(value -> value == null ? "" : value).collect(joining("/")));
      }
      names.put(tableName, known);
    }
    return known;
  }

  private static List<Column> knownBy(Table table) {
    List<String> names = KNOWN_BY.get(table.name());
    return (names == null ? uniqueKey(table) : names)
        .stream().map(name -> table.columns().get(name)).toList();
  }

  private static List<String> uniqueKey(Table table) {
    return table.uniqueKeys().stream()
        .filter(key -> key.stream().map(table.columns()::get).allMatch(CanonicalDump::tells))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "KNOWN_BY must say what tells rows of " + table.name() + " apart"));
  }

  private static boolean tells(Column column) {
    return !column.generated() && !column.name().equals("id");
  }
}
