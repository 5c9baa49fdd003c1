package org.ziyara.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.ziyara.rules.ClosureFacts;
import org.ziyara.shared.Row;

/** Closures as the rules judge them; for the roll-out and for booking. */
@ApplicationScoped
public class ClosureQueries {

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

  private static DayOfWeek weekday(Integer iso) {
    return iso == null ? null : DayOfWeek.of(iso);
  }
}
