package org.ziyara.seats;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ziyara.rebalance.TeamPlan;
import org.ziyara.shared.Row;
import org.ziyara.shared.Sql;

/** Where mobile teams are sent, and what a night has done to that. */
@ApplicationScoped
class TeamPlaceRepository {

  @PersistenceContext private EntityManager entityManager;

  /** A team at an institution on a date. */
  record TeamPlace(long teamId, LocalDate date, long institutionId) {

    private Stream<Object> columns() {
      return Stream.of(teamId, date, institutionId);
    }
  }

  /** The first region, by code, whose teams the night of this date has not sent yet. */
  Optional<String> nextRegion(LocalDate businessDate) {
    return Row.list(
            sql(
                """
                SELECT r.code FROM regional_directorate r
                WHERE EXISTS (SELECT 1 FROM mobile_team t WHERE t.region_code = r.code)
                  AND NOT EXISTS (SELECT 1 FROM night_teams n
                    WHERE n.business_date = ?1 AND n.region_code = r.code)
                ORDER BY r.code LIMIT 1
                """,
                businessDate),
            Row::text)
        .stream()
        .findFirst();
  }

  /** Where the teams of a region are sent from a day on: the institution of each, by date. */
  Map<LocalDate, Map<Long, Long>> places(String region, LocalDate from) {
    return Row.list(
            sql(
                """
                SELECT a.team_id, a.duty_date, a.institution_id
                FROM team_assignment a JOIN mobile_team t ON t.id = a.team_id
                WHERE t.region_code = ?1 AND a.duty_date >= ?2
                """,
                region,
                from),
            row -> new TeamPlace(row.number(), row.date(), row.number()))
        .stream()
        .collect(groupingBy(TeamPlace::date, toMap(TeamPlace::teamId, TeamPlace::institutionId)));
  }

  /** Takes back first, for an institution has one team at a time. */
  void send(List<TeamPlace> takenBack, List<TeamPlace> sent) {
    if (!takenBack.isEmpty()) {
      sql(
              "DELETE FROM team_assignment WHERE (team_id, duty_date, institution_id) IN (%s)"
                  .formatted(rows(takenBack)),
              columns(takenBack))
          .executeUpdate();
    }
    if (!sent.isEmpty()) {
      sql(
              "INSERT INTO team_assignment (team_id, duty_date, institution_id) VALUES "
                  + rows(sent),
              columns(sent))
          .executeUpdate();
    }
  }

  /** Records that the night of this date has sent the region's teams. */
  void record(String region, LocalDate businessDate, int assigned, TeamPlan plan) {
    sql(
            """
            INSERT INTO night_teams (business_date, region_code, assigned, changes,
              objective_before, objective_after, bound)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            """,
            businessDate,
            region,
            assigned,
            plan.changes(),
            plan.costBefore(),
            plan.cost(),
            plan.bound())
        .executeUpdate();
  }

  private static String rows(List<TeamPlace> places) {
    return String.join(", ", Collections.nCopies(places.size(), "(?, ?, ?)"));
  }

  private static Object[] columns(List<TeamPlace> places) {
    return places.stream().flatMap(TeamPlace::columns).toArray();
  }

  private Query sql(String statement, Object... parameters) {
    return Sql.bind(entityManager.createNativeQuery(statement), parameters);
  }
}
