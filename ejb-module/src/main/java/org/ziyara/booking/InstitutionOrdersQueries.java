package org.ziyara.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.ziyara.shared.Row;

/** What {@link OrdersQueries} reads for one request, for all inmates of an institution. */
@ApplicationScoped
class InstitutionOrdersQueries {

  /**
   * The inmate and the visitor whom an order is for, each null for all; then as {@link OrderRow}.
   */
  private static final String ORDERS =
      """
      SELECT NULL, NULL, 'CLOSURE', c.id, c.weekday, NULL, c.first_day, c.last_day, c.starts_at,
             c.ends_at, c.reason_ar, c.reason_fr, NULL, NULL, c.decided_by, c.decided_at, NULL
      FROM closure c
      WHERE (c.institution_id IS NULL OR c.institution_id = ?1) AND c.last_day >= ?2
      UNION ALL
      SELECT r.inmate_id, NULL, 'RESTRICTION', r.id, NULL, r.visitor_id, r.first_day, r.last_day,
             NULL, NULL, r.effect, r.document_number, r.full_name, r.reason, r.decided_by,
             r.decided_at, r.date_of_birth
      FROM restriction r
      LEFT JOIN inmate m ON m.id = r.inmate_id
      WHERE r.lifted_at IS NULL AND (r.last_day IS NULL OR r.last_day >= ?2)
        AND (r.institution_id IS NULL OR r.institution_id = ?1)
        AND (r.inmate_id IS NULL OR m.institution_id = ?1)
      UNION ALL
      SELECT p.inmate_id, p.visitor_id, 'PERMIT', p.id, p.visits, NULL, p.first_day, p.last_day,
             NULL, NULL,
             (SELECT GROUP_CONCAT(u.permit_number)
              FROM visit u FORCE INDEX (visit_permit_number_uk) WHERE u.permit_id = p.id),
             NULL, NULL, NULL, NULL, NULL, NULL
      FROM visit_permit p JOIN inmate m ON m.id = p.inmate_id
      WHERE m.institution_id = ?1 AND p.revoked_at IS NULL
      UNION ALL
      SELECT NULL, NULL, 'FEAST', f.id, NULL, NULL, f.first_day, f.last_day, NULL, NULL,
             NULL, NULL, NULL, NULL, NULL, NULL, NULL
      FROM feast_window f
      WHERE (f.institution_id IS NULL OR f.institution_id = ?1) AND f.last_day >= ?2
      UNION ALL
      SELECT m.id, NULL, 'APART', n.id, NULL,
             CASE WHEN n.one_id = m.id THEN n.other_id ELSE n.one_id END,
             NULL, NULL, NULL, NULL, n.scope, NULL, NULL, NULL, NULL, NULL, NULL
      FROM inmate m JOIN non_association n ON n.one_id = m.id OR n.other_id = m.id
      WHERE m.institution_id = ?1
      """;

  /** An order and whom it is for; null: for all. */
  record Order(Long inmateId, Long visitorId, OrderRow row) {}

  @PersistenceContext private EntityManager entityManager;

  /** The orders in force from a day on. */
  List<Order> orders(long institutionId, LocalDate firstDay) {
    return Row.list(
        entityManager
            .createNativeQuery(ORDERS)
            .setParameter(1, institutionId)
            .setParameter(2, firstDay),
        row -> new Order(row.longOrNull(), row.longOrNull(), OrderRow.of(row)));
  }
}
