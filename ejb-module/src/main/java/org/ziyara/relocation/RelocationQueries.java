package org.ziyara.relocation;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import org.ziyara.shared.LinkToken;
import org.ziyara.shared.Row;

/** Reads what became of visits that had lost their slot. */
@ApplicationScoped
class RelocationQueries {

  private static final String MOVED =
      "SELECT "
          + MovedVisit.COLUMNS
          + """
            FROM visit_relocation r
            JOIN visit v ON v.id = r.visit_id
            JOIN institution i ON i.id = r.institution_id
            WHERE\s""";

  private static final String RELOCATED =
      "SELECT "
          + RelocatedVisit.COLUMNS
          + """
            FROM visit_relocation r
            JOIN visit v ON v.id = r.visit_id
            JOIN institution i ON i.id = r.institution_id
            JOIN institution f ON f.id = r.from_institution_id
            """;

  private static final String FIGURES =
      """
      SELECT i.code, i.name_ar, i.name_fr, n.displaced, n.moved, n.unplaced, n.released, n.cost,
        n.lower_bound, n.rounds
      FROM night_run d
      JOIN night_relocation n ON n.night_run_id = d.id
      JOIN institution i ON i.id = n.institution_id
      WHERE d.business_date = ?1 ORDER BY i.code
      """;

  @PersistenceContext private EntityManager entityManager;

  Optional<MovedVisit> moved(LinkToken token, Instant now) {
    return first(sql(MOVED + "r.token_hash = ?1", token.hash()), now);
  }

  /** The latest of a visit of this visitor. */
  Optional<MovedVisit> moved(long visitorId, String reference, Instant now) {
    String ofVisit = "v.reference = ?1 AND v.visitor_id = ?2 ORDER BY r.id DESC";
    return first(sql(MOVED + ofVisit, reference, visitorId).setMaxResults(1), now);
  }

  private static Optional<MovedVisit> first(Query query, Instant now) {
    return Row.list(query, row -> MovedVisit.of(row, now)).stream().findFirst();
  }

  /** Those from or to an institution since a day, the latest first. */
  List<RelocatedVisit> ofInstitution(long institutionId, LocalDate since, int first, int pageSize) {
    String latest =
        " WHERE (r.institution_id = ?1 OR r.from_institution_id = ?1) AND r.relocated_at >= ?2"
            + " ORDER BY r.relocated_at DESC, r.from_date, r.from_starts_at, v.reference";
    return relocated(sql(RELOCATED + latest, institutionId, since), first, pageSize);
  }

  /** Those of a night, by institution, in the order of the times that they had. */
  List<RelocatedVisit> ofNight(LocalDate night, int first, int pageSize) {
    String ofNight =
        " JOIN night_run d ON d.id = r.night_run_id WHERE d.business_date = ?1"
            + " ORDER BY i.code, r.from_date, r.from_starts_at, v.reference";
    return relocated(sql(RELOCATED + ofNight, night), first, pageSize);
  }

  long count(LocalDate night) {
    return ((Number)
            sql(
                    """
                    SELECT COUNT(*) FROM visit_relocation r
                    JOIN night_run d ON d.id = r.night_run_id WHERE d.business_date = ?1
                    """,
                    night)
                .getSingleResult())
        .longValue();
  }

  private static List<RelocatedVisit> relocated(Query query, int first, int pageSize) {
    return Row.list(query.setFirstResult(first).setMaxResults(pageSize), RelocatedVisit::of);
  }

  /** The institutions in which the night had something to do. */
  List<NightFigures> figures(LocalDate night) {
    return Row.list(
        sql(FIGURES, night), row -> new NightFigures(row.text(), row.localized(), figures(row)));
  }

  /** All institutions together, of the last nights. */
  Map<LocalDate, RelocationFigures> latest(int nights) {
    return Row.list(
            sql(
                """
                SELECT SUM(n.displaced), SUM(n.moved), SUM(n.unplaced), SUM(n.released),
                  SUM(n.cost), SUM(n.lower_bound), SUM(n.rounds), d.business_date
                FROM (SELECT id, business_date FROM night_run
                      ORDER BY business_date DESC LIMIT ?1) d
                JOIN night_relocation n ON n.night_run_id = d.id GROUP BY d.business_date
                """,
                nights),
            row -> Map.entry(figures(row), row.date()))
        .stream()
        .collect(toMap(Entry::getValue, Entry::getKey));
  }

  private static RelocationFigures figures(Row row) {
    return new RelocationFigures(
        row.integer(),
        row.integer(),
        row.integer(),
        row.integer(),
        row.number(),
        row.number(),
        row.integer());
  }

  private Query sql(String statement, Object... parameters) {
    Query query = entityManager.createNativeQuery(statement);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    return query;
  }
}
