package org.ziyara.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ziyara.policy.PolicyQueries;
import org.ziyara.rules.InmateFacts;
import org.ziyara.rules.PolicyName;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.Row;

/**
 * Loads what the rules judge, by a constant number of statements whatever the number of slots. Rows
 * are always locked in this order: visitor, inmate, visit, slot.
 */
@ApplicationScoped
class FactsQueries {

  private static final String LINK =
      """
      SELECT %s, k.state, k.expires_on, k.relationship, %s, k.inmate_id,
             (SELECT GROUP_CONCAT(CASE WHEN n.one_id = m.id THEN n.other_id ELSE n.one_id END)
              FROM non_association n WHERE n.one_id = m.id OR n.other_id = m.id),
             %s
      FROM kinship_link k
      LEFT JOIN inmate m ON m.id = k.inmate_id
      JOIN institution i ON i.id = COALESCE(m.institution_id, k.institution_id)
      %s
      WHERE\s"""
          .formatted(
              PolicyQueries.EDITION.formatted("i.id"),
              InstitutionRow.COLUMNS,
              InmateRow.COLUMNS,
              InstitutionRow.JOINS);

  private static final String AGENDA =
      """
      SELECT %s FROM visit a JOIN slot s ON s.id = a.slot_id WHERE\s"""
          .formatted(AgendaRow.COLUMNS);

  static final String SLOT =
      """
      SELECT %s
      FROM slot s
      JOIN visiting_room r ON r.id = s.room_id
      JOIN session_template t ON t.id = s.template_id
      WHERE\s"""
          .formatted(BookableSlot.COLUMNS);

  /**
   * So many days before a visit may matter what its visitor does: visits ahead, which lie between
   * today and a day at the end of the window, and missed ones for as long as policy may count them
   * and pause.
   */
  static final int MEMORY_DAYS =
      PolicyName.WINDOW_HORIZON_DAYS.range().max()
          + PolicyName.NO_SHOW_DAYS.range().max()
          + PolicyName.NO_SHOW_PAUSE_DAYS.range().max();

  @PersistenceContext private EntityManager entityManager;

  /** The link of this visitor with institution and inmate; empty when it is somebody else's. */
  Optional<LinkRow> link(long linkId, long visitorId) {
    return one(sql(LINK + "k.id = ?1 AND k.visitor_id = ?2", linkId, visitorId), LinkRow::of);
  }

  /** Whose link it is, when its inmate is in the institution of this officer. */
  Optional<Long> visitorOf(long linkId, long officerId) {
    return one(
        sql(
            """
            SELECT k.visitor_id FROM kinship_link k
            LEFT JOIN inmate m ON m.id = k.inmate_id
            JOIN account a ON a.institution_id = COALESCE(m.institution_id, k.institution_id)
            WHERE k.id = ?1 AND a.id = ?2
            """,
            linkId,
            officerId),
        Row::number);
  }

  /** The visitor's link to an inmate; empty when there is none. */
  Optional<LinkRow> linkTo(long inmateId, long visitorId) {
    return one(
        sql(LINK + "k.inmate_id = ?1 AND k.visitor_id = ?2", inmateId, visitorId), LinkRow::of);
  }

  /** The visitor beside each of the named companions that are the visitor's own. */
  List<PartyRow> party(long visitorId, Collection<Long> companionIds) {
    return party(visitorId, companionIds, "");
  }

  /** The same, and the visitor's agenda is ours until the transaction ends. */
  List<PartyRow> lockParty(long visitorId, Collection<Long> companionIds) {
    return party(visitorId, companionIds, " FOR UPDATE");
  }

  private List<PartyRow> party(long visitorId, Collection<Long> companionIds, String lock) {
    List<Object> parameters = new ArrayList<>(List.of(visitorId));
    // An IN list needs an element; no companion has the id 0.
    parameters.addAll(companionIds.isEmpty() ? List.of(0L) : companionIds);
    return Row.list(
        sql(
            """
            SELECT %s
            FROM visitor v
            LEFT JOIN city vc ON vc.code = v.city_code
            LEFT JOIN companion c ON c.visitor_id = v.id AND c.id IN (%s)
            WHERE v.id = ?1
            """
                    .formatted(PartyRow.COLUMNS, placeholders(2, parameters.size()))
                + lock,
            parameters.toArray()),
        PartyRow::of);
  }

  /**
   * The agendas of these visitors are ours until the transaction ends, in the order of their ids.
   */
  void lockVisitors(Collection<Long> ids) {
    String statement = "SELECT v.id FROM visitor v WHERE v.id IN (%s) ORDER BY v.id FOR UPDATE";
    sql(statement.formatted(placeholders(1, ids.size())), ids.toArray()).getResultList();
  }

  /**
   * These inmates as they are now; their agendas are ours until the transaction ends. Locked in the
   * order of their ids.
   */
  Map<Long, InmateFacts> lockInmates(Collection<Long> ids) {
    Map<Long, InmateFacts> inmates = new HashMap<>();
    String statement =
        "SELECT m.id, %s FROM inmate m WHERE m.id IN (%s) ORDER BY m.id FOR UPDATE"
            .formatted(InmateRow.COLUMNS, placeholders(1, ids.size()));
    Row.list(sql(statement, ids.toArray()), row -> Map.entry(row.number(), InmateRow.of(row)))
        .forEach(inmate -> inmates.put(inmate.getKey(), inmate.getValue()));
    return inmates;
  }

  /**
   * The visits of the inmate on these days that are active or have used up entitlement, those of
   * inmates whom this one must not meet, the active ones of the visitor, all holds and confirmed
   * visits of the visitor, the days on which the visitor did not come, and the visit that this hold
   * key has made before, whatever became of it.
   */
  List<AgendaRow> agenda(
      long inmateId,
      Collection<Long> apart,
      long visitorId,
      String holdKey,
      LocalDate firstDay,
      LocalDate lastDay) {
    List<Object> parameters =
        new ArrayList<>(
            List.of(
                inmateId, visitorId, holdKey, firstDay, lastDay, firstDay.minusDays(MEMORY_DAYS)));
    StringBuilder agenda =
        new StringBuilder(AGENDA)
            .append("a.inmate_id = ?1 AND a.visit_date BETWEEN ?4 AND ?5")
            .append(" AND (a.active = 1 OR a.entitlement_from IS NOT NULL) UNION ")
            .append(AGENDA)
            .append("a.visitor_id = ?2 AND a.visit_date BETWEEN ?4 AND ?5 AND a.active = 1 UNION ")
            .append(AGENDA)
            .append("a.visitor_id = ?2 AND (a.hold_key = ?3 OR a.state = 'HELD'")
            .append(" OR (a.state IN ('CONFIRMED', 'NO_SHOW') AND a.visit_date >= ?6))");
    if (!apart.isEmpty()) {
      int first = parameters.size() + 1;
      parameters.addAll(apart);
      agenda
          .append(" UNION ")
          .append(AGENDA)
          .append("a.inmate_id IN (")
          .append(placeholders(first, parameters.size()))
          .append(") AND a.visit_date BETWEEN ?4 AND ?5 AND a.active = 1");
    }
    return Row.list(sql(agenda.toString(), parameters.toArray()), AgendaRow::of);
  }

  Optional<BookableSlot> slot(long slotId) {
    return one(sql(SLOT + "s.id = ?1", slotId), BookableSlot::of);
  }

  /** Name and clock of an institution. */
  Place place(long institutionId) {
    return one(
            sql("SELECT name_ar, name_fr, time_zone FROM institution WHERE id = ?1", institutionId),
            row -> new Place(row.localized(), ZoneId.of(row.text())))
        .orElseThrow(NotFoundException::new);
  }

  private static <T> Optional<T> one(Query query, Function<Row, T> mapping) {
    return Row.list(query, mapping).stream().findFirst();
  }

  private Query sql(String statement, Object... parameters) {
    Query query = entityManager.createNativeQuery(statement);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    return query;
  }

  static String placeholders(int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(i -> "?" + i)
        .collect(Collectors.joining(", "));
  }
}
