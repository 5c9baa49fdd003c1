package org.ziyara.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ziyara.shared.Row;
import org.ziyara.shared.Sql;

/** Mobile teams and where they are sent. */
@ApplicationScoped
public class TeamQueries {

  private static final String TEAMS =
      """
      SELECT id, region_code, code, name_ar, name_fr, officers, weekdays, version FROM mobile_team
      """;

  @PersistenceContext private EntityManager entityManager;

  /** The teams of a region, by code. */
  public List<TeamView> of(String region) {
    return after(region, "", Integer.MAX_VALUE);
  }

  List<TeamView> after(String region, String after, int limit) {
    return Row.list(
        sql(TEAMS + " WHERE region_code = ?1 AND code > ?2 ORDER BY code", region, after)
            .setMaxResults(limit),
        TeamQueries::view);
  }

  Optional<TeamView> team(String region, String code) {
    return Row.list(
            sql(TEAMS + " WHERE region_code = ?1 AND code = ?2", region, code), TeamQueries::view)
        .stream()
        .findFirst();
  }

  boolean regionExists(String region) {
    return !sql("SELECT code FROM regional_directorate WHERE code = ?1", region)
        .getResultList()
        .isEmpty();
  }

  /** Where the teams of a region are sent from a day on, day by day. */
  List<TeamPlace> places(String region, LocalDate from) {
    return Row.list(
        sql(
            """
            SELECT t.code, a.duty_date, i.code, i.name_ar, i.name_fr
            FROM team_assignment a
            JOIN mobile_team t ON t.id = a.team_id
            JOIN institution i ON i.id = a.institution_id
            WHERE t.region_code = ?1 AND a.duty_date >= ?2
            ORDER BY a.duty_date, t.code
            """,
            region,
            from),
        row -> new TeamPlace(row.text(), row.date(), row.text(), row.localized()));
  }

  private static TeamView view(Row row) {
    return new TeamView(
        row.number(),
        row.text(),
        row.text(),
        new TeamDetails(row.text(), row.text(), row.integer(), TeamDetails.weekdays(row.text())),
        row.integer());
  }

  private Query sql(String statement, Object... parameters) {
    return Sql.bind(entityManager.createNativeQuery(statement), parameters);
  }
}
