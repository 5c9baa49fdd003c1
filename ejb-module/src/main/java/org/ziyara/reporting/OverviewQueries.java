package org.ziyara.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.ziyara.institution.RolloutState;
import org.ziyara.shared.Row;

@ApplicationScoped
class OverviewQueries {

  // The inner SELECT reads nothing but slot_availability_ix.
  private static final String INSTITUTIONS =
      """
      SELECT i.code, i.name_ar, i.name_fr, i.city, r.code, r.name_ar, r.name_fr,
             i.rollout_state, i.live_from,
             COALESCE(w.slots, 0), COALESCE(w.places, 0), COALESCE(w.booked, 0)
      FROM institution i
      JOIN regional_directorate r ON r.code = i.region_code
      LEFT JOIN (
        SELECT institution_id, COUNT(*) AS slots, SUM(capacity) AS places, SUM(taken) AS booked
        FROM slot WHERE slot_date BETWEEN ?1 AND ?2 GROUP BY institution_id
      ) w ON w.institution_id = i.id
      ORDER BY r.code, i.name_fr
      """;

  @PersistenceContext private EntityManager entityManager;

  List<InstitutionWeek> institutions(LocalDate firstDay, LocalDate lastDay) {
    return Row.list(
        entityManager
            .createNativeQuery(INSTITUTIONS)
            .setParameter(1, firstDay)
            .setParameter(2, lastDay),
        row ->
            new InstitutionWeek(
                row.text(),
                row.localized(),
                row.text(),
                row.text(),
                row.localized(),
                row.constant(RolloutState.class),
                row.date(),
                new WeekFigures(row.number(), row.number(), row.number())));
  }
}
