package org.ziyara.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.ziyara.shared.Row;

@ApplicationScoped
class PermitQueries {

  private static final String VIEW =
      """
      SELECT p.id, p.version, p.inmate_id, p.visitor_id, p.kind, p.reference, p.first_day,
             p.last_day, p.visits, (SELECT COUNT(*)
              FROM visit u FORCE INDEX (visit_permit_number_uk) WHERE u.permit_id = p.id),
             p.recorded_by, p.recorded_at, p.revoked_at
      FROM visit_permit p WHERE\s""";

  @PersistenceContext private EntityManager entityManager;

  /** Whom a link ties together, once it is approved. */
  record Pair(long inmateId, long visitorId) {}

  Optional<Pair> pair(long linkId) {
    return Row.list(
            entityManager
                .createNativeQuery(
                    """
                    SELECT k.inmate_id, k.visitor_id FROM kinship_link k
                    WHERE k.id = ?1 AND k.state = 'APPROVED'
                    """)
                .setParameter(1, linkId),
            row -> new Pair(row.number(), row.number()))
        .stream()
        .findFirst();
  }

  /** The permits of a visitor to see an inmate, the one that ends last first. */
  List<PermitView> of(Pair pair) {
    return Row.list(
        entityManager
            .createNativeQuery(
                VIEW + "p.inmate_id = ?1 AND p.visitor_id = ?2 ORDER BY p.last_day DESC, p.id DESC")
            .setParameter(1, pair.inmateId())
            .setParameter(2, pair.visitorId()),
        PermitQueries::view);
  }

  /** All permits to see an inmate, the one that ends last first. */
  List<PermitView> of(long inmateId) {
    return Row.list(
        entityManager
            .createNativeQuery(VIEW + "p.inmate_id = ?1 ORDER BY p.last_day DESC, p.id DESC")
            .setParameter(1, inmateId),
        PermitQueries::view);
  }

  private static PermitView view(Row row) {
    return new PermitView(
        row.number(),
        row.integer(),
        row.number(),
        row.number(),
        row.constant(PermitKind.class),
        row.text(),
        row.date(),
        row.date(),
        row.integerOrNull(),
        row.integer(),
        row.text(),
        row.instant(),
        row.instant());
  }
}
