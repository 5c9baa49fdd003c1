package org.ziyara.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.ziyara.rules.VisitKind;
import org.ziyara.shared.Row;

@ApplicationScoped
class TemplateQueries {

  private static final String VIEW =
      """
      SELECT t.id, r.code, t.weekday, t.starts_at, t.ends_at, t.capacity, t.valid_from, t.valid_to,
             t.every_n_weeks, t.kind, t.admits, t.timetable_id, t.version
      FROM session_template t JOIN visiting_room r ON r.id = t.room_id
      WHERE t.institution_id = ?1
      """;

  @PersistenceContext private EntityManager entityManager;

  /** Templates of the institution with a greater id, in the order in which they were made. */
  List<TemplateView> after(long institutionId, long afterId, int limit) {
    return Row.list(
        entityManager
            .createNativeQuery(VIEW + " AND t.id > ?2 ORDER BY t.id")
            .setParameter(1, institutionId)
            .setParameter(2, afterId)
            .setMaxResults(limit),
        TemplateQueries::view);
  }

  Optional<TemplateView> of(long institutionId, long id) {
    return Row.list(
            entityManager
                .createNativeQuery(VIEW + " AND t.id = ?2")
                .setParameter(1, institutionId)
                .setParameter(2, id),
            TemplateQueries::view)
        .stream()
        .findFirst();
  }

  /** The id of the institution's room with this code. */
  Optional<Long> room(long institutionId, String code) {
    return Row.list(
            entityManager
                .createNativeQuery(
                    "SELECT id FROM visiting_room WHERE institution_id = ?1 AND code = ?2")
                .setParameter(1, institutionId)
                .setParameter(2, code),
            Row::number)
        .stream()
        .findFirst();
  }

  /** Whether there is such a timetable, of the institution or of all. */
  boolean isTimetable(long institutionId, long id) {
    return !entityManager
        .createNativeQuery(
            """
            SELECT 1 FROM dated_timetable
            WHERE id = ?2 AND (institution_id IS NULL OR institution_id = ?1)
            """)
        .setParameter(1, institutionId)
        .setParameter(2, id)
        .getResultList()
        .isEmpty();
  }

  private static TemplateView view(Row row) {
    return new TemplateView(
        row.number(),
        new TemplateDetails(
            row.text(),
            DayOfWeek.of(row.integer()),
            row.time(),
            row.time(),
            row.integer(),
            row.date(),
            row.date(),
            row.integer(),
            row.constant(VisitKind.class),
            row.text(),
            row.longOrNull()),
        row.integer());
  }
}
