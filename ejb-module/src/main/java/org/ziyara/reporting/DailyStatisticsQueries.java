package org.ziyara.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.ziyara.shared.Row;
import org.ziyara.shared.Sql;

@ApplicationScoped
class DailyStatisticsQueries {

  @PersistenceContext private EntityManager entityManager;

  /**
   * So many weeks of seven days before this date, the newest first; those without facts are not
   * there.
   */
  List<NationWeek> weeks(LocalDate before, int weeks) {
    return Row.list(
        Sql.bind(
            entityManager.createNativeQuery(
                """
                SELECT MIN(first_day), MAX(last_day), SUM(places), SUM(completed), SUM(no_shows),
                       SUM(turned_away), SUM(called_off), SUM(unserved),
                       SUM(CASE WHEN last_day = day THEN waiting END), AVG(days_to_place)
                FROM (SELECT d.*, FLOOR((DATEDIFF(?1, d.day) - 1) / 7) AS week,
                             ?1 - INTERVAL 7 * FLOOR((DATEDIFF(?1, d.day) - 1) / 7) + 7 DAY AS first_day,
                             ?1 - INTERVAL 7 * FLOOR((DATEDIFF(?1, d.day) - 1) / 7) + 1 DAY AS last_day
                      FROM institution_day d
                      WHERE d.day < ?1 AND d.day >= ?1 - INTERVAL ?2 DAY) w
                GROUP BY week ORDER BY week
                """),
            before,
            7 * weeks),
        row ->
            new NationWeek(
                LocalDate.parse(row.text()),
                LocalDate.parse(row.text()),
                row.number(),
                row.number(),
                row.number(),
                row.number(),
                row.number(),
                row.number(),
                row.longOrNull(),
                row.decimalOrNull()));
  }
}
