package org.ziyara.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ziyara.booking.VisitState;
import org.ziyara.shared.Row;
import org.ziyara.visitor.DocumentType;

/** The read side of the gate. A hold is nobody's business there: a visit is one once confirmed. */
@ApplicationScoped
class GateQueries {

  private static final String CONFIRMED = " v.state NOT IN ('HELD', 'EXPIRED', 'RELEASED') ";

  private static final String FILTERED =
      """
      FROM visit v
      JOIN visitor p ON p.id = v.visitor_id
      JOIN slot s ON s.id = v.slot_id
      JOIN visiting_room r ON r.id = s.room_id
      WHERE v.institution_id = ?1 AND v.visit_date = ?2 AND (?3 = '' OR v.state = ?3)
        AND (?4 = '' OR LOCATE(?4, p.full_name) > 0
             OR (?5 <> '' AND (LOCATE(?5, v.reference) = 1 OR LOCATE(?5, p.document_number) = 1)))
        AND
      """
          + CONFIRMED;

  @PersistenceContext private EntityManager entityManager;

  ZoneId zone(long institutionId) {
    return ZoneId.of(
        (String)
            entityManager
                .createNativeQuery("SELECT time_zone FROM institution WHERE id = ?1")
                .setParameter(1, institutionId)
                .getSingleResult());
  }

  DayCounts counts(long institutionId, LocalDate day) {
    record Count(VisitState state, long visits) {}
    Map<VisitState, Long> byState = new EnumMap<>(VisitState.class);
    Row.list(
            entityManager
                .createNativeQuery(
                    """
                    SELECT v.state, COUNT(*) FROM visit v
                    WHERE v.institution_id = ?1 AND v.visit_date = ?2 AND %s
                    GROUP BY v.state
                    """
                        .formatted(CONFIRMED))
                .setParameter(1, institutionId)
                .setParameter(2, day),
            row -> new Count(row.constant(VisitState.class), row.number()))
        .forEach(count -> byState.put(count.state(), count.visits()));
    return new DayCounts(byState);
  }

  long size(long institutionId, DayFilter filter) {
    Query query = filtered("SELECT COUNT(*) " + FILTERED, institutionId, filter);
    return ((Number) query.getSingleResult()).longValue();
  }

  List<DayRow> rows(long institutionId, DayFilter filter, int first, int pageSize) {
    Query query =
        filtered(
            """
            SELECT v.reference, v.state, v.starts_at, v.ends_at, r.name_ar, r.name_fr, p.full_name,
                   p.document_type, p.document_number,
                   (SELECT COUNT(*) FROM visit_companion c WHERE c.visit_id = v.id)
            """
                + FILTERED
                + " ORDER BY v.starts_at, p.full_name, v.id",
            institutionId,
            filter);
    return Row.list(query.setFirstResult(first).setMaxResults(pageSize), GateQueries::dayRow);
  }

  boolean exists(long institutionId, String reference) {
    return !entityManager
        .createNativeQuery(
            "SELECT v.id FROM visit v WHERE v.institution_id = ?1 AND v.reference = ?2 AND"
                + CONFIRMED)
        .setParameter(1, institutionId)
        .setParameter(2, reference)
        .getResultList()
        .isEmpty();
  }

  /** The sheet of a visit of this institution, judged as of {@code today}. */
  Optional<VisitSheet> sheet(long institutionId, String reference, LocalDate today, ZoneId zone) {
    return Row.list(
            entityManager
                .createNativeQuery(
                    """
                    SELECT v.id, v.version, v.reference, v.state, v.visit_date, v.starts_at, v.ends_at,
                           r.name_ar, r.name_fr,
                           p.full_name, p.date_of_birth, p.document_type, p.document_number,
                           m.register_number, CONCAT(m.given_name_ar, ' ', m.family_name_ar),
                           CONCAT(m.given_name, ' ', m.family_name), v.confirmed_at,
                           v.moved_at, %s, v.cancelled_at, %s, v.checked_in_at, v.admitted_at,
                           v.refused_at, COALESCE(v.refusal_reason, v.call_off_reason),
                           v.state = 'CONFIRMED' AND f.visit_id IS NOT NULL,
                           v.overridden, v.override_reason, v.overridden_by
                    FROM visit v
                    JOIN visitor p ON p.id = v.visitor_id
                    JOIN inmate m ON m.id = v.inmate_id
                    JOIN slot s ON s.id = v.slot_id
                    JOIN visiting_room r ON r.id = s.room_id
                    LEFT JOIN visit_flag f ON f.visit_id = v.id AND f.visit_version = v.version
                    WHERE v.institution_id = ?1 AND v.reference = ?2 AND %s
                    """
                        .formatted(
                            reason("VISIT_MOVED_AT_DESK"),
                            reason("VISIT_CANCELLED_AT_DESK"),
                            CONFIRMED))
                .setParameter(1, institutionId)
                .setParameter(2, reference),
            row -> SheetRow.read(row, zone))
        .stream()
        .findFirst()
        .map(row -> row.sheet(companions(row.id(), row.day()), today));
  }

  /** Why an officer did this to the visit, the last time. */
  private static String reason(String action) {
    return """
    (SELECT a.detail FROM audit_event a WHERE a.subject_type = 'VISIT' AND a.subject_id = v.id
     AND a.action = '%s' ORDER BY a.at DESC LIMIT 1)"""
        .formatted(action);
  }

  private List<Companion> companions(long visitId, LocalDate day) {
    return Row.list(
        entityManager
            .createNativeQuery(
                """
                SELECT c.full_name, c.date_of_birth
                FROM visit_companion vc JOIN companion c ON c.id = vc.companion_id
                WHERE vc.visit_id = ?1 ORDER BY c.date_of_birth, c.id
                """)
            .setParameter(1, visitId),
        row -> new Companion(row.text(), age(row.date(), day)));
  }

  static int age(LocalDate dateOfBirth, LocalDate day) {
    return Period.between(dateOfBirth, day).getYears();
  }

  private Query filtered(String sql, long institutionId, DayFilter filter) {
    return entityManager
        .createNativeQuery(sql)
        .setParameter(1, institutionId)
        .setParameter(2, filter.day())
        .setParameter(3, filter.state() == null ? "" : filter.state().name())
        .setParameter(4, filter.search())
        .setParameter(5, filter.bareSearch());
  }

  private static DayRow dayRow(Row row) {
    return new DayRow(
        row.text(),
        row.constant(VisitState.class),
        row.time(),
        row.time(),
        row.localized(),
        row.text(),
        row.constant(DocumentType.class),
        row.text(),
        row.integer());
  }
}
