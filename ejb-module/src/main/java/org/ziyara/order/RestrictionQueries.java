package org.ziyara.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ziyara.rules.RestrictionFacts.Effect;
import org.ziyara.shared.Localized;
import org.ziyara.shared.Row;

@ApplicationScoped
class RestrictionQueries {

  private static final String VIEW =
      """
      SELECT r.id, r.version, r.institution_id, r.inmate_id, m.register_number,
             CONCAT(m.given_name_ar, ' ', m.family_name_ar), CONCAT(m.given_name, ' ', m.family_name),
             r.visitor_id, r.document_number, r.full_name, r.date_of_birth, r.effect, r.first_day,
             r.last_day, r.reason, r.decided_by, r.decided_at, r.lifted_at
      FROM restriction r LEFT JOIN inmate m ON m.id = r.inmate_id WHERE\s""";

  /** Those of an institution with the national ones; of the nation alone for the institution 0. */
  private static final String OF_INSTITUTION =
      """
      (r.institution_id = ?1 OR r.institution_id IS NULL)
      AND (r.lifted_at IS NULL AND (r.last_day IS NULL OR r.last_day >= ?2)) = ?3
      """;

  @PersistenceContext private EntityManager entityManager;

  long size(long institutionId, Standing standing, LocalDate today) {
    return ((Number)
            with(
                    "SELECT COUNT(*) FROM restriction r WHERE " + OF_INSTITUTION,
                    institutionId,
                    today,
                    flag(standing))
                .getSingleResult())
        .longValue();
  }

  /** The latest decision first. */
  List<RestrictionView> rows(
      long institutionId, Standing standing, LocalDate today, int first, int pageSize) {
    Query query =
        with(
            VIEW + OF_INSTITUTION + " ORDER BY r.decided_at DESC, r.id DESC",
            institutionId,
            today,
            flag(standing));
    return Row.list(query.setFirstResult(first).setMaxResults(pageSize), RestrictionQueries::view);
  }

  /** One of those that concern the institution. */
  Optional<RestrictionView> row(long institutionId, long restrictionId) {
    return Row.list(
            with(
                VIEW + "(r.institution_id = ?1 OR r.institution_id IS NULL) AND r.id = ?2",
                institutionId,
                restrictionId),
            RestrictionQueries::view)
        .stream()
        .findFirst();
  }

  /** Those that name the inmate, those in force and the latest decisions first. */
  List<RestrictionView> ofInmate(long inmateId, long institutionId) {
    return Row.list(
        with(
            VIEW
                + """
                r.inmate_id = ?1 AND (r.institution_id IS NULL OR r.institution_id = ?2)
                ORDER BY r.lifted_at IS NOT NULL, r.decided_at DESC, r.id DESC
                """,
            inmateId,
            institutionId),
        RestrictionQueries::view);
  }

  /** The verified visitor with this account or document, as restrictions name people. */
  Optional<Person> visitor(Person named) {
    return Row.list(
            with(
                """
                SELECT v.id, v.document_number, v.full_name, v.date_of_birth FROM visitor v
                WHERE v.verified_at IS NOT NULL AND (v.id = ?1 OR v.document_number = ?2)
                ORDER BY v.id LIMIT 1
                """,
                named.visitorId() == null ? 0 : named.visitorId(),
                named.documentNumber() == null ? "" : named.documentNumber()),
            RestrictionQueries::person)
        .stream()
        .findFirst();
  }

  /** Whether the visitor is, or wants to be, linked to an inmate who is in the institution. */
  boolean isVisitorOf(long visitorId, long institutionId) {
    return !with(
            """
            SELECT k.id FROM kinship_link k LEFT JOIN inmate m ON m.id = k.inmate_id
            WHERE k.visitor_id = ?1 AND COALESCE(m.institution_id, k.institution_id) = ?2
            """,
            visitorId,
            institutionId)
        .getResultList()
        .isEmpty();
  }

  private static int flag(Standing standing) {
    return standing == Standing.IN_FORCE ? 1 : 0;
  }

  private static RestrictionView view(Row row) {
    return new RestrictionView(
        row.number(),
        row.integer(),
        row.longOrNull(),
        inmate(row.longOrNull(), row.text(), row.localized()),
        someone(person(row)),
        row.constant(Effect.class),
        row.date(),
        row.date(),
        row.text(),
        row.text(),
        row.instant(),
        row.instant());
  }

  private static RestrictionView.Inmate inmate(Long id, String registerNumber, Localized name) {
    return id == null ? null : new RestrictionView.Inmate(id, registerNumber, name);
  }

  private static Person person(Row row) {
    return new Person(row.longOrNull(), row.text(), row.text(), row.date());
  }

  private static Person someone(Person person) {
    return person.equals(new Person(null, null, null, null)) ? null : person;
  }

  private Query with(String sql, Object... parameters) {
    Query query = entityManager.createNativeQuery(sql);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    return query;
  }
}
