package org.ziyara.seats;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.ziyara.rebalance.SeatPlan;
import org.ziyara.shared.Sql;

/** Writes new seats, and what a night has done to them. */
@ApplicationScoped
class SeatRepository {

  private static final int AT_ONCE = 500;

  private static final String MOVE =
      """
      UPDATE slot s JOIN (%s) m ON m.id = s.id
      SET s.desk_places = m.desk, s.distance_places = m.distance, s.capacity = m.capacity
      """;

  private static final String DEMAND = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private static final String NEW_SEATS = "SELECT ? AS id, ? AS capacity, ? AS desk, ? AS distance";

  @PersistenceContext private EntityManager entityManager;

  /** Gives slots other seats; they are locked, so that none is booked meanwhile. */
  void move(List<NewSeats> changes) {
    for (int from = 0; from < changes.size(); from += AT_ONCE) {
      List<NewSeats> some = changes.subList(from, Math.min(from + AT_ONCE, changes.size()));
      sql(
              MOVE.formatted(
                  String.join(" UNION ALL ", Collections.nCopies(some.size(), NEW_SEATS))),
              some.stream().flatMap(NewSeats::columns).toArray())
          .executeUpdate();
    }
  }

  /** Whether the night of this date has been here. */
  boolean isRecorded(long institutionId, LocalDate businessDate) {
    return !sql(
            """
            SELECT institution_id FROM night_rebalance
            WHERE business_date = ?1 AND institution_id = ?2
            """,
            businessDate,
            institutionId)
        .getResultList()
        .isEmpty();
  }

  void record(long institutionId, LocalDate businessDate, SeatPlan plan) {
    sql(
            """
            INSERT INTO night_rebalance (business_date, institution_id, seats_moved, families,
              without_before, without_after, objective_before, objective_after, bound)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
            """,
            businessDate,
            institutionId,
            plan.moved(),
            plan.after().families(),
            plan.before().without(),
            plan.after().without(),
            plan.costBefore(),
            plan.cost(),
            plan.bound())
        .executeUpdate();
  }

  void record(long institutionId, LocalDate businessDate, List<DemandLine> lines) {
    if (lines.isEmpty()) {
      return;
    }
    sql(
            """
            INSERT INTO demand_estimate (business_date, institution_id, weekday, band, usual,
              refused, lapsed, waiting, seats_before, seats_after)
            VALUES %s
            """
                .formatted(String.join(", ", Collections.nCopies(lines.size(), DEMAND))),
            lines.stream()
                .flatMap(
                    line -> Stream.concat(Stream.of(businessDate, institutionId), line.columns()))
                .toArray())
        .executeUpdate();
  }

  private Query sql(String statement, Object... parameters) {
    return Sql.bind(entityManager.createNativeQuery(statement), parameters);
  }
}
