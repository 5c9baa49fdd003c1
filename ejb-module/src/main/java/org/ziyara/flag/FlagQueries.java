package org.ziyara.flag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ziyara.explanation.ViolationsJson;
import org.ziyara.shared.Row;

/** The flagged visits in the rooms of an institution. */
@ApplicationScoped
class FlagQueries {

  private static final String FLAGGED =
      "FROM visit v JOIN visit_flag f ON f.visit_id = v.id AND f.visit_version = v.version";

  private static final String AHEAD =
      " WHERE v.institution_id = ?1 AND v.visit_date >= ?2 AND v.state = 'CONFIRMED'";

  private static final String ROWS =
      """
      SELECT v.id, v.reference, v.version, v.visit_date, v.starts_at, r.name_ar, r.name_fr,
        p.full_name, (SELECT COUNT(*) FROM visit_companion c WHERE c.visit_id = v.id),
        m.register_number, CONCAT(m.given_name_ar, ' ', m.family_name_ar),
        CONCAT(m.given_name, ' ', m.family_name), f.violations, f.flagged_at
      """
          + FLAGGED
          + """
             JOIN visitor p ON p.id = v.visitor_id
             JOIN inmate m ON m.id = v.inmate_id
             JOIN slot s ON s.id = v.slot_id
             JOIN visiting_room r ON r.id = s.room_id
            """
          + AHEAD;

  @PersistenceContext private EntityManager entityManager;

  long size(long institutionId, LocalDate from) {
    return Row.list(sql("SELECT COUNT(*) " + FLAGGED + AHEAD, institutionId, from), Row::number)
        .get(0);
  }

  /** The next first. */
  List<FlaggedVisit> rows(long institutionId, LocalDate from, int first, int pageSize) {
    return Row.list(
        sql(ROWS + " ORDER BY v.visit_date, v.starts_at, v.id", institutionId, from)
            .setFirstResult(first)
            .setMaxResults(pageSize),
        FlagQueries::flagged);
  }

  Optional<FlaggedVisit> visit(long institutionId, LocalDate from, String reference) {
    return Row.list(
            sql(ROWS + " AND v.reference = ?3", institutionId, from).setParameter(3, reference),
            FlagQueries::flagged)
        .stream()
        .findFirst();
  }

  private Query sql(String statement, long institutionId, LocalDate from) {
    return entityManager
        .createNativeQuery(statement)
        .setParameter(1, institutionId)
        .setParameter(2, from);
  }

  private static FlaggedVisit flagged(Row row) {
    return new FlaggedVisit(
        row.number(),
        row.text(),
        row.integer(),
        row.date(),
        row.time(),
        row.localized(),
        row.text(),
        row.integer(),
        row.text(),
        row.localized(),
        ViolationsJson.read(row.text()),
        row.instant());
  }
}
