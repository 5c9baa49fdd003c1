package org.ziyara.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ziyara.rules.PersonFacts;
import org.ziyara.shared.Row;

/**
 * Everything that authorities have ordered about some days of an inmate and a party, by one
 * statement: closures, restrictions, permits, feasts, and whom the inmate must not meet.
 */
@ApplicationScoped
class OrdersQueries {

  /**
   * What it is, its id, two numbers, two days, two times, five texts, a moment, a birth; what a
   * type lacks is null. The index is forced: most visits have no permit, and as long as none has
   * one the database takes it to be worthless and reads all visits for each permit.
   */
  private static final String ORDERS =
      """
      SELECT 'CLOSURE', c.id, c.weekday, NULL, c.first_day, c.last_day, c.starts_at, c.ends_at,
             c.reason_ar, c.reason_fr, NULL, NULL, c.decided_by, c.decided_at, NULL
      FROM closure c
      WHERE (c.institution_id IS NULL OR c.institution_id = ?1)
        AND c.last_day >= ?4 AND c.first_day <= ?5
      UNION ALL
      SELECT 'RESTRICTION', r.id, NULL, r.visitor_id, r.first_day, r.last_day, NULL, NULL,
             r.effect, r.document_number, r.full_name, r.reason, r.decided_by, r.decided_at, r.date_of_birth
      FROM restriction r
      WHERE r.lifted_at IS NULL AND r.first_day <= ?5 AND (r.last_day IS NULL OR r.last_day >= ?4)
        AND (r.institution_id IS NULL OR r.institution_id = ?1)
        AND (r.inmate_id IS NULL OR r.inmate_id = ?2)
        AND (r.inmate_id = ?2 OR r.visitor_id = ?3 OR r.document_number IN (%s)
             OR r.date_of_birth IN (%s))
      UNION ALL
      SELECT 'PERMIT', p.id, p.visits, NULL, p.first_day, p.last_day, NULL, NULL,
             (SELECT GROUP_CONCAT(u.permit_number)
              FROM visit u FORCE INDEX (visit_permit_number_uk) WHERE u.permit_id = p.id),
             NULL, NULL, NULL, NULL, NULL, NULL
      FROM visit_permit p
      WHERE p.inmate_id = ?2 AND p.visitor_id = ?3 AND p.revoked_at IS NULL
      UNION ALL
      SELECT 'FEAST', f.id, NULL, NULL, f.first_day, f.last_day, NULL, NULL,
             NULL, NULL, NULL, NULL, NULL, NULL, NULL
      FROM feast_window f
      WHERE (f.institution_id IS NULL OR f.institution_id = ?1)
        AND f.last_day >= ?4 AND f.first_day <= ?5
      UNION ALL
      SELECT 'APART', n.id, NULL, CASE WHEN n.one_id = ?2 THEN n.other_id ELSE n.one_id END,
             NULL, NULL, NULL, NULL, n.scope, NULL, NULL, NULL, NULL, NULL, NULL
      FROM non_association n WHERE n.one_id = ?2 OR n.other_id = ?2
      """;

  private static final int FIRST_OF_PARTY = 6;

  @PersistenceContext private EntityManager entityManager;

  /** The orders of these days; restrictions may also name others who were born on the same day. */
  OrderRows orders(
      long institutionId,
      long inmateId,
      long visitorId,
      List<PersonFacts> party,
      LocalDate firstDay,
      LocalDate lastDay) {
    List<Object> documents = new ArrayList<>();
    party.stream()
        .map(PersonFacts::documentNumber)
        .filter(Objects::nonNull)
        .forEach(documents::add);
    List<Object> births = new ArrayList<>();
    party.stream().map(PersonFacts::dateOfBirth).forEach(births::add);
    int firstBirth = FIRST_OF_PARTY + documents.size();
    Query query =
        entityManager.createNativeQuery(
            ORDERS.formatted(
                FactsQueries.placeholders(FIRST_OF_PARTY, firstBirth - 1),
                FactsQueries.placeholders(firstBirth, firstBirth + births.size() - 1)));
    List<Object> parameters =
        new ArrayList<>(List.of(institutionId, inmateId, visitorId, firstDay, lastDay));
    parameters.addAll(documents);
    parameters.addAll(births);
    for (int i = 0; i < parameters.size(); i++) {
      query.setParameter(i + 1, parameters.get(i));
    }
    return new OrderRows(Row.list(query, OrderRow::of));
  }
}
