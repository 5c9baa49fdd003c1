package org.ziyara.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import org.ziyara.shared.Row;
import org.ziyara.visitor.CompanionView;
import org.ziyara.visitor.DocumentType;
import org.ziyara.visitor.Relationship;

/** Reads for whom an officer of an institution may book. */
@ApplicationScoped
class DeskFamilyQueries {

  private static final String INMATE =
      """
      m.id, m.register_number, CONCAT(m.given_name_ar, ' ', m.family_name_ar),
      CONCAT(m.given_name, ' ', m.family_name), m.date_of_birth
      """;

  private static final String FAMILY =
      """
      SELECT k.id, k.relationship, v.id, v.full_name, v.document_type, v.document_number, %s
      FROM kinship_link k
      JOIN inmate m ON m.id = k.inmate_id
      JOIN visitor v ON v.id = k.visitor_id
      WHERE m.institution_id = ?1 AND\s"""
          .formatted(INMATE);

  @PersistenceContext private EntityManager entityManager;

  /**
   * The inmates with this register number, or with this in their name in either script.
   *
   * @param number empty for what cannot be a number
   */
  List<Detainee> inmates(long institutionId, String number, String name, int most) {
    return Row.list(
        sql(
                """
                SELECT %s FROM inmate m
                WHERE m.institution_id = ?1 AND (m.register_number = ?2
                  OR LOCATE(?3, CONCAT(m.given_name, ' ', m.family_name, ' ', m.given_name)) > 0
                  OR LOCATE(?3, CONCAT(m.given_name_ar, ' ', m.family_name_ar, ' ', m.given_name_ar)) > 0)
                ORDER BY m.family_name, m.given_name, m.register_number
                """
                    .formatted(INMATE),
                institutionId,
                number,
                name)
            .setMaxResults(most),
        DeskFamilyQueries::inmate);
  }

  Optional<Detainee> inmate(long institutionId, long inmateId) {
    return Row.list(
            sql(
                "SELECT %s FROM inmate m WHERE m.institution_id = ?1 AND m.id = ?2"
                    .formatted(INMATE),
                institutionId,
                inmateId),
            DeskFamilyQueries::inmate)
        .stream()
        .findFirst();
  }

  /** Those with an approved link to the inmate, by name. */
  List<FamilyAtDesk> ofInmate(long institutionId, long inmateId) {
    return Row.list(
        sql(
            FAMILY + "m.id = ?2 AND k.state = 'APPROVED' ORDER BY v.full_name, k.id",
            institutionId,
            inmateId),
        DeskFamilyQueries::family);
  }

  Optional<FamilyAtDesk> ofLink(long institutionId, long linkId) {
    return Row.list(sql(FAMILY + "k.id = ?2", institutionId, linkId), DeskFamilyQueries::family)
        .stream()
        .findFirst();
  }

  /** Who may come along with the visitor, in the order in which they were added. */
  List<CompanionView> companions(long visitorId) {
    return Row.list(
        sql(
            """
            SELECT id, full_name, date_of_birth FROM companion
            WHERE visitor_id = ?1 AND removed_at IS NULL ORDER BY id
            """,
            visitorId),
        row -> new CompanionView(row.number(), row.text(), row.date()));
  }

  private static FamilyAtDesk family(Row row) {
    return new FamilyAtDesk(
        row.number(),
        row.constant(Relationship.class),
        new FamilyAtDesk.Visitor(
            row.number(), row.text(), row.constant(DocumentType.class), row.text()),
        inmate(row),
        List.of());
  }

  private static Detainee inmate(Row row) {
    return new Detainee(row.number(), row.text(), row.localized(), row.date());
  }

  private Query sql(String statement, Object... parameters) {
    Query query = entityManager.createNativeQuery(statement);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    return query;
  }
}
