package org.ziyara.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ziyara.shared.Row;

/**
 * What {@link FactsQueries} and {@link OrdersQueries} read for one request, for all visits and
 * requests of the inmates of an institution: a constant number of statements for each institution.
 * They read more than any one visit needs; {@link InstitutionRows} gives each what is its own.
 */
@ApplicationScoped
class AssessmentQueries {

  /** Which visits: of the inmates of institution ?1. */
  enum Subjects {
    BOOKED("visit", "b.visit_date >= ?2 AND b.state IN ('HELD', 'CONFIRMED')"),
    CONFIRMED("visit", "b.visit_date >= ?2 AND b.state = 'CONFIRMED'"),
    HELD_SINCE("visit", "b.held_at >= ?2"),
    REFUSED_SINCE("booking_refusal", "b.refused_at >= ?2");

    private final String from;
    private final String where;

    Subjects(String table, String condition) {
      from = "FROM inmate m JOIN %s b ON b.inmate_id = m.id ".formatted(table);
      where = " WHERE m.institution_id = ?1 AND " + condition;
    }

    private String head() {
      return this == REFUSED_SINCE
          ? "b.id, 0, NULL, b.refused_at, '', "
          : "b.id, b.version, b.reference, COALESCE(b.moved_at, b.held_at), b.overridden, ";
    }

    private String companions() {
      return this == REFUSED_SINCE
          ? "LEFT JOIN companion c ON c.visitor_id = v.id AND FIND_IN_SET(c.id, b.companion_ids)"
          : "LEFT JOIN visit_companion x ON x.visit_id = b.id"
              + " LEFT JOIN companion c ON c.id = x.companion_id";
    }
  }

  private static final String SUBJECT_JOINS =
      """
      JOIN slot s ON s.id = b.slot_id
      JOIN visiting_room r ON r.id = s.room_id
      JOIN session_template t ON t.id = s.template_id
      JOIN kinship_link k ON k.inmate_id = m.id AND k.visitor_id = b.visitor_id
      JOIN institution i ON i.id = m.institution_id
      """
          + InstitutionRow.JOINS;

  private static final String PARTY_JOINS =
      """
      JOIN visitor v ON v.id = b.visitor_id
      LEFT JOIN city vc ON vc.code = v.city_code
      """;

  private static final String AGENDA =
      """
      SELECT %1$s FROM inmate m
      JOIN visit a ON a.inmate_id = m.id
      JOIN slot s ON s.id = a.slot_id
      WHERE m.institution_id = ?1 AND a.visit_date >= ?2
        AND (a.active = 1 OR a.entitlement_from IS NOT NULL)
      UNION
      SELECT %1$s FROM inmate m
      JOIN kinship_link k ON k.inmate_id = m.id
      JOIN visit a ON a.visitor_id = k.visitor_id
      JOIN slot s ON s.id = a.slot_id
      WHERE m.institution_id = ?1 AND ((a.active = 1 AND a.visit_date >= ?2)
        OR (a.state = 'NO_SHOW' AND a.visit_date >= ?3))
      UNION
      SELECT %1$s FROM inmate m
      JOIN non_association n ON n.one_id = m.id OR n.other_id = m.id
      JOIN visit a ON a.inmate_id = CASE WHEN n.one_id = m.id THEN n.other_id ELSE n.one_id END
      JOIN slot s ON s.id = a.slot_id
      WHERE m.institution_id = ?1 AND a.visit_date >= ?2 AND a.active = 1
      """
          .formatted(AgendaRow.COLUMNS);

  @PersistenceContext private EntityManager entityManager;

  /** Each once, in order of its day. */
  List<SubjectRow> subjects(Subjects which, long institutionId, Object since) {
    Query query =
        entityManager
            .createNativeQuery(
                "SELECT "
                    + which.head()
                    + SubjectRow.COLUMNS
                    + which.from
                    + SUBJECT_JOINS
                    + which.where
                    + " ORDER BY s.slot_date, s.starts_at, b.id")
            .setParameter(1, institutionId)
            .setParameter(2, column(since));
    Map<Long, SubjectRow> byId = new LinkedHashMap<>();
    Row.list(query, SubjectRow::of).forEach(subject -> byId.putIfAbsent(subject.id(), subject));
    return List.copyOf(byId.values());
  }

  /** Who comes, by the subject's id. */
  Map<Long, List<PartyRow>> parties(Subjects which, long institutionId, Object since) {
    record Member(long subject, PartyRow party) {}
    Query query =
        entityManager
            .createNativeQuery(
                "SELECT b.id, "
                    + PartyRow.COLUMNS
                    + which.from
                    + PARTY_JOINS
                    + which.companions()
                    + which.where)
            .setParameter(1, institutionId)
            .setParameter(2, column(since));
    return Row.list(query, row -> new Member(row.number(), PartyRow.of(row))).stream()
        .collect(
            Collectors.groupingBy(
                Member::subject, Collectors.mapping(Member::party, Collectors.toList())));
  }

  private static Object column(Object since) {
    return since instanceof Instant at ? Timestamp.from(at) : since;
  }

  /** All visits that may stand in the way of one of an inmate of the institution, from a day on. */
  List<AgendaRow> agenda(long institutionId, LocalDate firstDay) {
    return Row.list(
        entityManager
            .createNativeQuery(AGENDA)
            .setParameter(1, institutionId)
            .setParameter(2, firstDay)
            .setParameter(3, firstDay.minusDays(FactsQueries.MEMORY_DAYS)),
        AgendaRow::of);
  }
}
