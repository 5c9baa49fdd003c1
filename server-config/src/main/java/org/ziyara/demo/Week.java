package org.ziyara.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ziyara.demo.Bookings.Candidate;
import org.ziyara.demo.Bookings.Slot;
import org.ziyara.demo.Rows.Visit;
import org.ziyara.rules.Entitlement;
import org.ziyara.rules.Policy;

/** The slots of the week from {@code today} on and the families who may book them. */
record Week(LocalDate today) {

  private static final int DAYS = 7;

  /** The demonstration's values of the entitlement are those of reported practice. */
  static final Policy PRACTICE = new Policy(Map.of(), Set.of());

  /** Locked until the visits are there; in an order that the night's partitions cannot change. */
  private static final String SLOTS =
      """
      SELECT id, institution_id, slot_date, starts_at, ends_at, capacity, taken
      FROM slot WHERE slot_date BETWEEN ? AND ?
      ORDER BY institution_id, slot_date, starts_at, template_id
      FOR UPDATE
      """;

  private static final String CANDIDATES =
      """
      SELECT v.phone, l.visitor_id, l.institution_id, l.inmate_id, i.security_class
      FROM kinship_link l
      JOIN inmate i ON i.id = l.inmate_id AND i.institution_id = l.institution_id
      JOIN visitor v ON v.id = l.visitor_id
      WHERE l.state = 'APPROVED' AND v.verified_at IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM visit w WHERE w.inmate_id = l.inmate_id
          AND w.visit_date BETWEEN ? AND ? AND (w.active = 1 OR w.entitlement_from IS NOT NULL))
        AND NOT EXISTS (SELECT 1 FROM visit w WHERE w.visitor_id = l.visitor_id
          AND w.visit_date BETWEEN ? AND ? AND w.active = 1)
      ORDER BY l.id
      """;

  private static final String COMPANIONS =
      "SELECT visitor_id, id, date_of_birth FROM companion WHERE removed_at IS NULL ORDER BY id";

  private static final String TAKE = "UPDATE slot SET taken = taken + ? WHERE id = ?";

  List<Slot> slots(Connection connection) throws SQLException {
    List<Slot> slots = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(SLOTS)) {
      statement.setObject(1, today);
      statement.setObject(2, last());
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          slots.add(
              new Slot(
                  row.getLong(1),
                  row.getLong(2),
                  row.getObject(3, LocalDate.class),
                  row.getObject(4, LocalTime.class),
                  row.getObject(5, LocalTime.class),
                  row.getInt(6),
                  row.getInt(7)));
        }
      }
    }
    return slots;
  }

  /** The families of the cast stay free: their visits are for whoever tries the demonstration. */
  List<Candidate> candidates(Connection connection, Cast cast) throws SQLException {
    Map<Long, List<Companion>> companions = companions(connection);
    List<Candidate> candidates = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(CANDIDATES)) {
      // one visit of an inmate in any week, also in the first and the last, which reach further
      statement.setObject(1, Entitlement.weekOf(today, PRACTICE));
      statement.setObject(2, Entitlement.weekOf(last(), PRACTICE).plusDays(6));
      statement.setObject(3, today);
      statement.setObject(4, last());
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          if (!cast.has(row.getString(1))) {
            long visitorId = row.getLong(2);
            List<Companion> known = companions.getOrDefault(visitorId, List.of());
            List<Long> party = party(known, row.getString(5));
            candidates.add(new Candidate(visitorId, row.getLong(3), row.getLong(4), party));
          }
        }
      }
    }
    return candidates;
  }

  /** Takes the places, slot by slot in the order of ids. */
  static void take(Connection connection, List<Visit> visits) throws SQLException {
    Map<Long, Long> taken =
        visits.stream()
            .collect(Collectors.groupingBy(Visit::slotId, TreeMap::new, Collectors.counting()));
    try (PreparedStatement statement = connection.prepareStatement(TAKE)) {
      for (Map.Entry<Long, Long> slot : taken.entrySet()) {
        statement.setLong(1, slot.getValue());
        statement.setLong(2, slot.getKey());
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private LocalDate last() {
    return today.plusDays(DAYS);
  }

  private record Companion(long id, LocalDate birth) {}

  private Map<Long, List<Companion>> companions(Connection connection) throws SQLException {
    Map<Long, List<Companion>> companions = new HashMap<>();
    try (PreparedStatement statement = connection.prepareStatement(COMPANIONS);
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        companions
            .computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
            .add(new Companion(row.getLong(2), row.getObject(3, LocalDate.class)));
      }
    }
    return companions;
  }

  /** Small children never count; another adult comes where the largest party is allowed. */
  private List<Long> party(List<Companion> companions, String securityClass) {
    LocalDate childrenSince = last().minusYears(12);
    return companions.stream()
        .filter(one -> one.birth().isAfter(childrenSince) || securityClass.equals("C"))
        .map(Companion::id)
        .toList();
  }
}
