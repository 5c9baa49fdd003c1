package org.ziyara.night;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import org.ziyara.shared.Row;

/** Reads what came of the steps of nights, and of the institutions in them. */
@ApplicationScoped
class OutcomeQueries {

  private static final String STEP =
      """
      SELECT s.step, s.state, s.work + COALESCE(SUM(o.work), 0),
             COUNT(o.institution_id),
             COALESCE(SUM(o.state NOT IN ('PENDING', 'RUNNING')), 0),
             COALESCE(SUM(o.state = 'FAILED'), 0),
             s.cause_code, s.cause_arguments, s.started_at, s.ended_at, n.business_date
      FROM (SELECT * FROM night_run %s) n
      JOIN night_run_step s ON s.night_run_id = n.id
      LEFT JOIN night_run_institution o ON o.night_run_id = n.id AND o.step = s.step
      GROUP BY s.night_run_id, s.step, n.business_date
      """;

  private static final String OUTCOME =
      """
      SELECT i.code, i.name_ar, i.name_fr,
             CASE WHEN SUM(o.state = 'FAILED') > 0 THEN 'FAILED'
                  WHEN SUM(o.state = 'RUNNING') > 0 THEN 'RUNNING'
                  WHEN SUM(o.state = 'PENDING') = 0 THEN 'DONE'
                  WHEN SUM(o.state = 'DONE') > 0 THEN 'RUNNING'
                  ELSE 'PENDING' END outcome,
             SUM(CASE WHEN o.step = 'ROLL_OUT' THEN o.work ELSE 0 END),
             MAX(CASE WHEN o.state = 'FAILED' THEN o.step END),
             MAX(o.cause_code), MAX(o.cause_arguments),
             MIN(o.started_at), MAX(o.ended_at)
      FROM night_run n
      JOIN night_run_institution o ON o.night_run_id = n.id
      JOIN institution i ON i.id = o.institution_id
      WHERE n.business_date = ?1
      """;

  @PersistenceContext private EntityManager entityManager;

  /** The steps, in their order. */
  List<StepProgress> steps(LocalDate businessDate) {
    return steps(NightQueries.ON_DATE, businessDate).getOrDefault(businessDate, List.of());
  }

  /** The steps of the last nights, each night's in their order. */
  Map<LocalDate, List<StepProgress>> latestSteps(int nights) {
    return steps(NightQueries.LATEST, nights);
  }

  private Map<LocalDate, List<StepProgress>> steps(String which, Object parameter) {
    return Row.list(
            sql(STEP.formatted(which)).setParameter(1, parameter),
            row -> Map.entry(step(row), row.date()))
        .stream()
        .sorted(comparing(entry -> entry.getKey().step()))
        .collect(groupingBy(Entry::getValue, mapping(Entry::getKey, toList())));
  }

  /** Each institution over all steps, the failed ones first. */
  List<InstitutionOutcome> outcomes(LocalDate businessDate) {
    return Row.list(
        sql(OUTCOME + " GROUP BY n.id, i.id ORDER BY SUM(o.state = 'FAILED') > 0 DESC, i.code")
            .setParameter(1, businessDate),
        OutcomeQueries::outcome);
  }

  /** The institutions that were set aside, by their codes. */
  List<InstitutionOutcome> failures(LocalDate businessDate, int limit) {
    return Row.list(
        sql(OUTCOME + " AND o.state = 'FAILED' GROUP BY n.id, i.id ORDER BY i.code")
            .setParameter(1, businessDate)
            .setMaxResults(limit),
        OutcomeQueries::outcome);
  }

  Optional<InstitutionOutcome> outcome(LocalDate businessDate, String institutionCode) {
    return Row.list(
            sql(OUTCOME + " AND i.code = ?2 GROUP BY n.id, i.id")
                .setParameter(1, businessDate)
                .setParameter(2, institutionCode),
            OutcomeQueries::outcome)
        .stream()
        .findFirst();
  }

  /** What came of each step in one institution, in their order. */
  List<InstitutionStep> steps(LocalDate businessDate, String institutionCode) {
    return Row.list(
            sql("""
                SELECT o.step, o.state, o.work, o.cause_code, o.cause_arguments, o.started_at,
                       o.ended_at
                FROM night_run n
                JOIN night_run_institution o ON o.night_run_id = n.id
                JOIN institution i ON i.id = o.institution_id
                WHERE n.business_date = ?1 AND i.code = ?2
                """)
                .setParameter(1, businessDate)
                .setParameter(2, institutionCode),
            row ->
                new InstitutionStep(
                    row.constant(NightStep.class),
                    row.constant(OutcomeState.class),
                    row.integer(),
                    cause(row),
                    row.instant(),
                    row.instant()))
        .stream()
        .sorted(comparing(InstitutionStep::step))
        .toList();
  }

  private Query sql(String statement) {
    return entityManager.createNativeQuery(statement);
  }

  private static StepProgress step(Row row) {
    return new StepProgress(
        row.constant(NightStep.class),
        row.constant(OutcomeState.class),
        row.integer(),
        row.integer(),
        row.integer(),
        row.integer(),
        cause(row),
        row.instant(),
        row.instant());
  }

  private static InstitutionOutcome outcome(Row row) {
    return new InstitutionOutcome(
        row.text(),
        row.localized(),
        row.constant(OutcomeState.class),
        row.integer(),
        row.constant(NightStep.class),
        cause(row),
        row.instant(),
        row.instant());
  }

  private static Cause cause(Row row) {
    String code = row.text();
    String arguments = row.text();
    return code == null ? null : Cause.of(code, arguments);
  }
}
