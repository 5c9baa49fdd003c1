package org.ziyara.reminder;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.ziyara.shared.Row;

/** The visits of which a family has to be reminded, and those of which it has been. */
@ApplicationScoped
class ReminderRepository {

  @PersistenceContext private EntityManager entityManager;

  /** The clocks by which the institutions live. */
  List<ZoneId> zones() {
    return Row.list(
        sql("SELECT DISTINCT time_zone FROM institution ORDER BY time_zone"),
        row -> ZoneId.of(row.text()));
  }

  /**
   * Confirmed visits in this zone that begin after one time and not after another, without a
   * reminder of these hours, the soonest first.
   *
   * @param without ids of visits to be left out
   */
  List<ComingVisit> coming(
      ZoneId zone,
      LocalDateTime after,
      LocalDateTime until,
      int hours,
      Set<Long> without,
      int limit) {
    String leftOut = without.stream().map(id -> id + ", ").collect(joining());
    return Row.list(
        sql(
                """
                SELECT v.id, v.visitor_id, v.reference, v.visit_date, v.starts_at, i.name_ar,
                       i.name_fr, COALESCE(v.moved_at, v.confirmed_at)
                FROM visit v JOIN institution i ON i.id = v.institution_id
                WHERE v.state = 'CONFIRMED' AND i.time_zone = ?1
                  AND v.visit_date BETWEEN ?2 AND ?3 AND v.id NOT IN (%s0)
                  AND TIMESTAMP(v.visit_date, v.starts_at) > ?4
                  AND TIMESTAMP(v.visit_date, v.starts_at) <= ?5
                  AND NOT EXISTS
                    (SELECT 1 FROM visit_reminder r
                     WHERE r.visit_id = v.id AND r.visit_date = v.visit_date
                       AND r.starts_at = v.starts_at AND r.hours = ?6)
                ORDER BY v.visit_date, v.starts_at, v.id
                """
                    .formatted(leftOut),
                zone.getId(),
                after.toLocalDate(),
                until.toLocalDate(),
                Timestamp.valueOf(after),
                Timestamp.valueOf(until),
                hours)
            .setMaxResults(limit),
        row ->
            new ComingVisit(
                hours,
                row.number(),
                row.number(),
                row.text(),
                row.date(),
                row.time(),
                row.localized(),
                LocalDateTime.ofInstant(row.instant(), zone)));
  }

  /** Whether nobody else has: several servers may look at once. */
  boolean note(ComingVisit visit) {
    return sql(
                """
                INSERT IGNORE INTO visit_reminder (visit_id, visit_date, starts_at, hours)
                SELECT v.id, v.visit_date, v.starts_at, ?2 FROM visit v
                WHERE v.id = ?1 AND v.state = 'CONFIRMED' AND v.visit_date = ?3
                  AND v.starts_at = ?4
                """,
                visit.id(),
                visit.hours(),
                visit.date(),
                visit.startsAt().toString()) // the driver would make a date and time of it
            .executeUpdate()
        == 1;
  }

  private Query sql(String statement, Object... parameters) {
    Query query = entityManager.createNativeQuery(statement);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    return query;
  }
}
