package org.ziyara.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ziyara.rules.ClosureFacts;
import org.ziyara.shared.Row;

/** Closures: as the rules judge them, for the roll-out and for booking; as they are written. */
@ApplicationScoped
public class ClosureQueries {

  private static final String VIEW =
      """
      SELECT c.id, i.code, c.first_day, c.last_day, c.weekday, c.starts_at, c.ends_at,
             c.reason_ar, c.reason_fr, c.decided_by, c.decided_at, c.version
      FROM closure c LEFT JOIN institution i ON i.id = c.institution_id
      WHERE (?1 = 0 OR c.institution_id IS NULL OR c.institution_id = ?1)
      """;

  @PersistenceContext private EntityManager entityManager;

  /** Closures of the institution and of the nation that touch these days, both included. */
  public List<ClosureFacts> closures(long institutionId, LocalDate from, LocalDate to) {
    return Row.list(
        entityManager
            .createNativeQuery(
                """
                SELECT first_day, last_day, weekday, starts_at, ends_at,
                       reason_ar, reason_fr, decided_by, decided_at
                FROM closure
                WHERE (institution_id IS NULL OR institution_id = ?1)
                  AND last_day >= ?2 AND first_day <= ?3
                ORDER BY id
                """)
            .setParameter(1, institutionId)
            .setParameter(2, from)
            .setParameter(3, to),
        row ->
            new ClosureFacts(
                row.date(),
                row.date(),
                weekday(row.integerOrNull()),
                row.time(),
                row.time(),
                row.text(),
                row.text(),
                row.text(),
                row.instant()));
  }

  /**
   * Closures with a greater id, in the order in which they were made.
   *
   * @param institutionId whose closures, beside those of all; null for every institution's
   */
  List<ClosureView> after(Long institutionId, long afterId, int limit) {
    return Row.list(
        seenBy(institutionId, " AND c.id > ?2 ORDER BY c.id", afterId).setMaxResults(limit),
        ClosureQueries::view);
  }

  Optional<ClosureView> of(Long institutionId, long id) {
    return Row.list(seenBy(institutionId, " AND c.id = ?2", id), ClosureQueries::view).stream()
        .findFirst();
  }

  private Query seenBy(Long institutionId, String condition, long id) {
    return entityManager
        .createNativeQuery(VIEW + condition)
        .setParameter(1, institutionId == null ? 0 : institutionId)
        .setParameter(2, id);
  }

  private static ClosureView view(Row row) {
    return new ClosureView(
        row.number(),
        new ClosureDetails(
            row.text(),
            row.date(),
            row.date(),
            weekday(row.integerOrNull()),
            row.time(),
            row.time(),
            row.text(),
            row.text()),
        row.text(),
        row.instant(),
        row.integer());
  }

  private static DayOfWeek weekday(Integer iso) {
    return iso == null ? null : DayOfWeek.of(iso);
  }
}
