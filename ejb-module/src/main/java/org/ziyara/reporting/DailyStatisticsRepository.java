package org.ziyara.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ziyara.shared.Row;
import org.ziyara.shared.Sql;

/** The facts of an institution on a day, counted where they lie. */
@ApplicationScoped
class DailyStatisticsRepository {

  private static final String DAY =
      """
      INSERT INTO institution_day (institution_id, day, places, completed, no_shows, turned_away,
        cancelled, called_off, bookings, unserved, waiting, days_to_place)
      SELECT i.id, ?2,
        (SELECT COALESCE(SUM(s.capacity), 0) FROM slot s
         WHERE s.institution_id = i.id AND s.slot_date = ?2),
        COALESCE(SUM(v.state = 'COMPLETED'), 0), COALESCE(SUM(v.state = 'NO_SHOW'), 0),
        COALESCE(SUM(v.state = 'REFUSED'), 0),
        COALESCE(SUM(v.state = 'CANCELLED' AND %1$s IS NULL), 0),
        COALESCE(SUM(v.state = 'CANCELLED' AND %1$s IS NOT NULL), 0),
        (SELECT COUNT(*) FROM visit b
         WHERE b.institution_id = i.id AND b.visit_date >= ?2
           AND b.confirmed_at >= ?3 AND b.confirmed_at < ?4),
        (SELECT COUNT(DISTINCT r.visitor_id, r.inmate_id) FROM booking_refusal r
         WHERE r.institution_id = i.id AND r.refused_at >= ?3 AND r.refused_at < ?4
           AND FIND_IN_SET('SLOT_FULL', r.codes) > 0
           AND NOT EXISTS (SELECT 1 FROM visit b
                           WHERE b.visitor_id = r.visitor_id AND b.inmate_id = r.inmate_id
                             AND b.confirmed_at >= ?3 AND b.confirmed_at < ?4)),
        CASE WHEN ?2 = ?5 - INTERVAL 1 DAY THEN
          (SELECT COUNT(*) FROM waiting_entry w JOIN inmate m ON m.id = w.inmate_id
           WHERE m.institution_id = i.id AND w.waiting = 1) END,
        CASE WHEN ?2 = ?5 - INTERVAL 1 DAY THEN
          (SELECT DATEDIFF(MIN(s.slot_date), ?5) FROM slot s
           WHERE s.institution_id = i.id AND s.slot_date > ?5
             AND s.capacity - s.taken > s.desk_places - s.desk_taken
                                        + s.distance_places - s.distance_taken) END
      FROM institution i
      LEFT JOIN visit v ON v.institution_id = i.id AND v.visit_date = ?2
      LEFT JOIN visit_relocation r ON r.visit_id = v.id AND r.state = 'CALLED_OFF'
      WHERE i.id = ?1
      GROUP BY i.id
      """
          .formatted("COALESCE(v.call_off_reason, r.state)");

  @PersistenceContext private EntityManager entityManager;

  /**
   * The days from the given one, or from the institution's first, that are over on the business
   * date and have not been counted, the oldest first.
   */
  List<LocalDate> uncounted(long institutionId, LocalDate from, LocalDate businessDate) {
    LocalDate first =
        Row.list(
                Sql.bind(
                    entityManager.createNativeQuery(
                        """
                        SELECT GREATEST(?2, i.live_from,
                                        COALESCE(MAX(d.day) + INTERVAL 1 DAY, i.live_from))
                        FROM institution i LEFT JOIN institution_day d ON d.institution_id = i.id
                        WHERE i.id = ?1 GROUP BY i.id
                        """),
                    institutionId,
                    from),
                row -> LocalDate.parse(row.text()))
            .get(0);
    return first.isBefore(businessDate) ? first.datesUntil(businessDate).toList() : List.of();
  }

  /**
   * Counts a day.
   *
   * @param begin of the day
   * @param end of the day
   * @param businessDate from which on places are looked for
   */
  void count(
      long institutionId, LocalDate day, Instant begin, Instant end, LocalDate businessDate) {
    Sql.bind(entityManager.createNativeQuery(DAY), institutionId, day, begin, end, businessDate)
        .executeUpdate();
  }
}
