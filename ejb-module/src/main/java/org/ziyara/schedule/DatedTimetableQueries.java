package org.ziyara.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import org.ziyara.shared.Row;

/** Dated timetables as they are written. */
@ApplicationScoped
class DatedTimetableQueries {

  private static final String VIEW =
      """
      SELECT x.id, i.code, x.name_ar, x.name_fr, x.first_day, x.last_day, x.in_force,
             x.decided_by, x.decided_at, x.version
      FROM dated_timetable x LEFT JOIN institution i ON i.id = x.institution_id
      WHERE (?1 = 0 OR x.institution_id IS NULL OR x.institution_id = ?1)
      """;

  @PersistenceContext private EntityManager entityManager;

  /**
   * Timetables with a greater id, in the order in which they were made.
   *
   * @param institutionId whose, beside those of all; null for every institution's
   */
  List<DatedTimetableView> after(Long institutionId, long afterId, int limit) {
    return Row.list(
        seenBy(institutionId, " AND x.id > ?2 ORDER BY x.id", afterId).setMaxResults(limit),
        DatedTimetableQueries::view);
  }

  Optional<DatedTimetableView> of(Long institutionId, long id) {
    return Row.list(seenBy(institutionId, " AND x.id = ?2", id), DatedTimetableQueries::view)
        .stream()
        .findFirst();
  }

  /** Whether any institution has a session in it that has not ended before it began. */
  boolean hasSessions(long id) {
    return !entityManager
        .createNativeQuery("SELECT 1 FROM session_template WHERE timetable_id = ?1 LIMIT 1")
        .setParameter(1, id)
        .getResultList()
        .isEmpty();
  }

  private Query seenBy(Long institutionId, String condition, long id) {
    return entityManager
        .createNativeQuery(VIEW + condition)
        .setParameter(1, institutionId == null ? 0 : institutionId)
        .setParameter(2, id);
  }

  private static DatedTimetableView view(Row row) {
    return new DatedTimetableView(
        row.number(),
        new DatedTimetableDetails(row.text(), row.text(), row.text(), row.date(), row.date()),
        row.flag(),
        row.text(),
        row.instant(),
        row.integer());
  }
}
