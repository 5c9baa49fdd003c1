package org.ziyara.seats;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ziyara.rebalance.Band;
import org.ziyara.seats.NightOfSeats.Objective;
import org.ziyara.seats.NightOfSeats.OfInstitution;
import org.ziyara.seats.NightOfSeats.OfRegion;
import org.ziyara.shared.Row;
import org.ziyara.shared.Sql;

/** What nights have done to seats and teams. */
@ApplicationScoped
class RebalanceQueries {

  private static final String INSTITUTIONS =
      """
      SELECT i.code, i.name_ar, i.name_fr, n.seats_moved, n.families, n.without_before,
             n.without_after, n.objective_before, n.objective_after, n.bound, n.business_date
      FROM night_rebalance n JOIN institution i ON i.id = n.institution_id
      """;

  @PersistenceContext private EntityManager entityManager;

  List<OfInstitution> institutions(LocalDate businessDate) {
    return Row.list(
        sql(INSTITUTIONS + " WHERE n.business_date = ?1 ORDER BY i.code", businessDate),
        RebalanceQueries::institution);
  }

  /** The institutions of the last nights that had any, by date. */
  SortedMap<LocalDate, List<OfInstitution>> latest(int nights) {
    String latest =
        """
        JOIN (SELECT DISTINCT business_date FROM night_rebalance
              ORDER BY business_date DESC LIMIT ?1) d ON d.business_date = n.business_date
        ORDER BY n.business_date, i.code
        """;
    return Row.list(
            sql(INSTITUTIONS + latest, nights), row -> Map.entry(institution(row), row.date()))
        .stream()
        .collect(groupingBy(Entry::getValue, TreeMap::new, mapping(Entry::getKey, toList())));
  }

  List<OfRegion> regions(LocalDate businessDate) {
    return Row.list(
        sql(
            """
            SELECT r.code, r.name_ar, r.name_fr, n.assigned, n.changes, n.objective_before,
                   n.objective_after, n.bound
            FROM night_teams n JOIN regional_directorate r ON r.code = n.region_code
            WHERE n.business_date = ?1 ORDER BY r.code
            """,
            businessDate),
        row ->
            new OfRegion(
                row.text(), row.localized(), row.integer(), row.integer(), objective(row)));
  }

  List<DemandLine> demand(LocalDate businessDate, long institutionId) {
    return Row.list(
        sql(
            """
            SELECT weekday, band, usual, refused, lapsed, waiting, seats_before, seats_after
            FROM demand_estimate WHERE business_date = ?1 AND institution_id = ?2
            ORDER BY weekday, FIELD(band, 'MORNING', 'AFTERNOON', 'EVENING')
            """,
            businessDate,
            institutionId),
        row ->
            new DemandLine(
                DayOfWeek.of(row.integer()),
                row.constant(Band.class),
                row.decimalOrNull(),
                row.decimalOrNull(),
                row.decimalOrNull(),
                row.decimalOrNull(),
                row.integer(),
                row.integer()));
  }

  private static OfInstitution institution(Row row) {
    return new OfInstitution(
        row.text(),
        row.localized(),
        row.integer(),
        row.decimalOrNull(),
        row.decimalOrNull(),
        row.decimalOrNull(),
        objective(row));
  }

  private static Objective objective(Row row) {
    return new Objective(row.decimalOrNull(), row.decimalOrNull(), row.decimalOrNull());
  }

  private Query sql(String statement, Object... parameters) {
    return Sql.bind(entityManager.createNativeQuery(statement), parameters);
  }
}
