package org.ziyara.seats;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.ziyara.rebalance.DemandEstimate.Wish;
import org.ziyara.rules.Pool;
import org.ziyara.shared.Row;
import org.ziyara.shared.Sql;

/**
 * Counts families: those that came, and those that did not get what they asked for. An inmate's
 * relatives are one family, which counts once a week, and not at all in a week in which it has got
 * a place elsewhere, nor while it waits on the list and so is counted there.
 */
@ApplicationScoped
class DemandQueries {

  private static final String ATTENDED =
      """
      SELECT s.template_id, v.pool, COUNT(*)
      FROM visit v JOIN slot s ON s.id = v.slot_id
      WHERE v.institution_id = ?1 AND v.visit_date >= ?2 AND v.visit_date < ?3 AND v.active = 1
      GROUP BY s.template_id, v.pool
      """;

  /** Who asked for which session of which week; pools of refusals are not recorded. */
  private static final String ASKED =
      """
      SELECT b.inmate_id, t.id AS template_id, t.kind,
        DATE_SUB(s.slot_date, INTERVAL WEEKDAY(s.slot_date) DAY) AS monday,
        CASE WHEN b.asker = 'DESK' THEN 'DESK' ELSE 'GENERAL' END AS pool, 1 AS refused
      FROM booking_refusal b
      JOIN slot s ON s.id = b.slot_id
      JOIN session_template t ON t.id = s.template_id
      WHERE b.institution_id = ?1 AND b.refused_at >= ?2 AND b.codes = 'SLOT_FULL'
      UNION
      SELECT v.inmate_id, t.id, t.kind,
        DATE_SUB(s.slot_date, INTERVAL WEEKDAY(s.slot_date) DAY), v.pool, 0
      FROM visit v
      JOIN slot s ON s.id = v.slot_id
      JOIN session_template t ON t.id = s.template_id
      WHERE v.institution_id = ?1 AND v.visit_date >= ?3 AND v.held_at >= ?2
        AND v.state = 'EXPIRED'
      """;

  /** A family is shared by all that it asked for in the week; who only let go is half a family. */
  private static final String UNMET =
      """
      SELECT u.template_id, u.pool, u.refused, SUM(u.share) FROM (
        SELECT a.template_id, a.pool, a.refused,
          CAST(CASE WHEN MAX(a.refused) OVER (PARTITION BY a.inmate_id, a.monday) = 1
            THEN 1 ELSE 0.5 END AS DECIMAL(12, 6))
            / COUNT(*) OVER (PARTITION BY a.inmate_id, a.monday) AS share
        FROM (%s) a
        WHERE NOT EXISTS (SELECT 1 FROM visit k
            WHERE k.inmate_id = a.inmate_id AND k.kind = a.kind AND k.active = 1
              AND k.visit_date BETWEEN a.monday AND DATE_ADD(a.monday, INTERVAL 6 DAY))
          AND NOT EXISTS (SELECT 1 FROM waiting_entry e
            WHERE e.inmate_id = a.inmate_id AND e.waiting = 1 AND e.last_day >= ?4)
      ) u GROUP BY u.template_id, u.pool, u.refused
      """
          .formatted(ASKED);

  /**
   * Of relatives who wait for the same inmate, the first; and nobody who has an offer to answer.
   */
  private static final String WISHES =
      """
      SELECT e.weekdays, e.from_time, e.to_time, e.first_day, e.last_day, COUNT(*)
      FROM waiting_entry e JOIN inmate m ON m.id = e.inmate_id
      WHERE m.institution_id = ?1 AND e.waiting = 1 AND e.last_day >= ?2
        AND NOT EXISTS (SELECT 1 FROM waiting_entry o
          WHERE o.inmate_id = e.inmate_id AND o.waiting = 1 AND o.last_day >= ?2
            AND (o.asked_at < e.asked_at
              OR (o.asked_at = e.asked_at AND o.visitor_id < e.visitor_id)))
        AND NOT EXISTS (SELECT 1 FROM waiting_offer f JOIN visit v ON v.id = f.visit_id
          WHERE f.entry_id = e.id AND v.state = 'HELD')
      GROUP BY e.weekdays, e.from_time, e.to_time, e.first_day, e.last_day
      ORDER BY e.weekdays, e.from_time, e.to_time, e.first_day, e.last_day
      """;

  @PersistenceContext private EntityManager entityManager;

  /** How many visits there were in a part of a session's seats. */
  record Attended(long templateId, Pool pool, int visits) {}

  /**
   * How many families asked in vain.
   *
   * @param refused whether there was no place; if not, they let a hold lapse
   */
  record Unmet(long templateId, Pool pool, boolean refused, double families) {}

  /** The visits from one day on to the day before another. */
  List<Attended> attended(long institutionId, LocalDate from, LocalDate before) {
    return Row.list(
        sql(ATTENDED, institutionId, from, before),
        row -> new Attended(row.number(), row.constant(Pool.class), row.integer()));
  }

  /**
   * Who has asked in vain since.
   *
   * @param today of whoever waits still today nothing is told here
   */
  List<Unmet> unmet(long institutionId, Instant since, LocalDate from, LocalDate today) {
    return Row.list(
        sql(UNMET, institutionId, since, from, today),
        row -> new Unmet(row.number(), row.constant(Pool.class), row.flag(), row.decimalOrNull()));
  }

  /** What the families on the waiting list wish, those alike together. */
  List<Wish> wishes(long institutionId, LocalDate today) {
    return Row.list(
        sql(WISHES, institutionId, today),
        row ->
            new Wish(
                row.text()
                    .chars()
                    .mapToObj(digit -> DayOfWeek.of(digit - '0'))
                    .collect(Collectors.toSet()),
                row.time(),
                row.time(),
                row.date(),
                row.date(),
                row.integer()));
  }

  private Query sql(String statement, Object... parameters) {
    return Sql.bind(entityManager.createNativeQuery(statement), parameters);
  }
}
