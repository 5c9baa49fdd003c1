package org.ziyara.visitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.ziyara.shared.Row;

@ApplicationScoped
class LinkQueries {

  private static final String VIEW =
      """
      SELECT k.id, i.code, i.name_ar, i.name_fr, k.register_number, k.inmate_family_name,
             k.relationship, k.state, k.requested_at, k.decision_reason,
             CASE WHEN k.state = 'APPROVED' THEN CONCAT(m.given_name_ar, ' ', m.family_name_ar) END,
             CASE WHEN k.state = 'APPROVED' THEN CONCAT(m.given_name, ' ', m.family_name) END
      FROM kinship_link k
      JOIN institution i ON i.id = k.institution_id
      LEFT JOIN inmate m ON m.id = k.inmate_id
      WHERE k.visitor_id = ?1
      """;

  @PersistenceContext private EntityManager entityManager;

  List<LinkView> of(long visitorId) {
    return Row.list(
        entityManager
            .createNativeQuery(VIEW + " ORDER BY k.requested_at DESC")
            .setParameter(1, visitorId),
        LinkQueries::view);
  }

  Optional<LinkView> of(long visitorId, long linkId) {
    return Row.list(
            entityManager
                .createNativeQuery(VIEW + " AND k.id = ?2")
                .setParameter(1, visitorId)
                .setParameter(2, linkId),
            LinkQueries::view)
        .stream()
        .findFirst();
  }

  long queueSize(long institutionId) {
    return ((Number)
            entityManager
                .createNativeQuery(
                    """
                    SELECT COUNT(*) FROM kinship_link
                    WHERE institution_id = ?1 AND state = 'REQUESTED'
                    """)
                .setParameter(1, institutionId)
                .getSingleResult())
        .longValue();
  }

  List<LinkQueueRow> queue(long institutionId, int first, int pageSize) {
    return Row.list(
        entityManager
            .createNativeQuery(
                """
                SELECT k.id, k.requested_at, v.full_name, v.document_type, v.document_number,
                       v.date_of_birth, v.phone, k.register_number, k.inmate_family_name,
                       k.relationship, CONCAT(m.given_name_ar, ' ', m.family_name_ar),
                       CONCAT(m.given_name, ' ', m.family_name)
                FROM kinship_link k
                JOIN visitor v ON v.id = k.visitor_id
                LEFT JOIN inmate m ON m.id = k.inmate_id
                WHERE k.institution_id = ?1 AND k.state = 'REQUESTED'
                ORDER BY k.requested_at, k.id
                """)
            .setParameter(1, institutionId)
            .setFirstResult(first)
            .setMaxResults(pageSize),
        row ->
            new LinkQueueRow(
                row.number(),
                row.instant(),
                row.text(),
                row.constant(DocumentType.class),
                row.text(),
                row.date(),
                row.text(),
                row.text(),
                row.text(),
                row.constant(Relationship.class),
                row.localized()));
  }

  private static LinkView view(Row row) {
    return new LinkView(
        row.number(),
        row.text(),
        row.localized(),
        row.text(),
        row.text(),
        row.constant(Relationship.class),
        row.constant(LinkState.class),
        row.instant(),
        row.text(),
        row.localized());
  }
}
