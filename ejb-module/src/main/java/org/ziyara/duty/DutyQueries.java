package org.ziyara.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ziyara.rebalance.Band;
import org.ziyara.shared.Row;
import org.ziyara.shared.Sql;

/** Officers on duty: as they are written, and as the night counts on them. */
@ApplicationScoped
public class DutyQueries {

  private static final String EXCEPTIONS =
      """
      SELECT id, duty_date, band, officers, reason, decided_by, decided_at, version
      FROM duty_exception WHERE institution_id = ?1
      """;

  @PersistenceContext private EntityManager entityManager;

  /** Who is on duty from this day on, those of mobile teams included; by three statements. */
  public Strength strength(long institutionId, LocalDate from) {
    Strength strength = new Strength();
    duties(institutionId)
        .forEach(each -> strength.usually(each.weekday(), each.band(), each.officers()));
    exceptions(institutionId, from)
        .forEach(
            each ->
                strength.on(
                    each.details().day(), each.details().band(), each.details().officers()));
    Row.list(
            sql(
                """
                SELECT a.duty_date, t.officers
                FROM team_assignment a JOIN mobile_team t ON t.id = a.team_id
                WHERE a.institution_id = ?1 AND a.duty_date >= ?2
                  AND LOCATE(WEEKDAY(a.duty_date) + 1, t.weekdays) > 0
                """,
                institutionId,
                from),
            row -> new TeamOfficers(row.date(), row.integer()))
        .forEach(each -> strength.team(each.date(), each.officers()));
    return strength;
  }

  private record TeamOfficers(LocalDate date, int officers) {}

  List<OfficerDuty> duties(long institutionId) {
    return Row.list(
        sql(
            """
            SELECT weekday, band, officers FROM officer_duty WHERE institution_id = ?1
            ORDER BY weekday, FIELD(band, 'MORNING', 'AFTERNOON', 'EVENING')
            """,
            institutionId),
        row ->
            new OfficerDuty(DayOfWeek.of(row.integer()), row.constant(Band.class), row.integer()));
  }

  RosterView roster(long institutionId) {
    List<OfficerDuty> duties = duties(institutionId);
    return Row.list(
            sql(
                """
                SELECT decided_by, decided_at, version FROM duty_roster WHERE institution_id = ?1
                """,
                institutionId),
            row -> new RosterView(duties, row.text(), row.instant(), row.integer()))
        .stream()
        .findFirst()
        .orElseGet(() -> new RosterView(duties, null, null, 0));
  }

  /** The dates from one on, the next first. */
  List<DutyExceptionView> exceptions(long institutionId, LocalDate from) {
    return Row.list(
        sql(
            EXCEPTIONS
                + """
                 AND duty_date >= ?2
                ORDER BY duty_date, FIELD(band, 'MORNING', 'AFTERNOON', 'EVENING')
                """,
            institutionId,
            from),
        DutyQueries::exception);
  }

  /** Those with a greater id, in the order in which they were made. */
  List<DutyExceptionView> exceptionsAfter(long institutionId, long afterId, int limit) {
    return Row.list(
        sql(EXCEPTIONS + " AND id > ?2 ORDER BY id", institutionId, afterId).setMaxResults(limit),
        DutyQueries::exception);
  }

  Optional<DutyExceptionView> exception(long institutionId, long id) {
    return Row.list(sql(EXCEPTIONS + " AND id = ?2", institutionId, id), DutyQueries::exception)
        .stream()
        .findFirst();
  }

  /** Whether something is said of this part of the date already. */
  boolean isExceptional(long institutionId, DutyExceptionDetails details) {
    return !sql(
            EXCEPTIONS + " AND duty_date = ?2 AND band = ?3",
            institutionId,
            details.day(),
            details.band().name())
        .getResultList()
        .isEmpty();
  }

  private static DutyExceptionView exception(Row row) {
    return new DutyExceptionView(
        row.number(),
        new DutyExceptionDetails(row.date(), row.constant(Band.class), row.integer(), row.text()),
        row.text(),
        row.instant(),
        row.integer());
  }

  private Query sql(String statement, Object... parameters) {
    return Sql.bind(entityManager.createNativeQuery(statement), parameters);
  }
}
