package org.ziyara.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.stream.Collectors;
import org.ziyara.rules.Decision;
import org.ziyara.rules.Violation;
import org.ziyara.shared.Ids;

/** Requests that the rules refused: what policies would change is tried on them. */
@ApplicationScoped
class RefusalRepository {

  @PersistenceContext private EntityManager entityManager;

  /**
   * Remembers a refusal, in a transaction after the one that was refused. A link that names no
   * inmate is refused whatever the policies, and not remembered.
   */
  @Transactional(TxType.REQUIRES_NEW)
  void add(Booker booker, HoldRequest request, Decision decision, Instant at) {
    entityManager
        .createNativeQuery(
            """
            INSERT INTO booking_refusal (id, refused_at, institution_id, inmate_id, visitor_id,
              slot_id, asker, companion_ids, codes)
            SELECT ?1, ?2, m.institution_id, m.id, k.visitor_id, ?3, ?4, ?5, ?6
            FROM kinship_link k JOIN inmate m ON m.id = k.inmate_id
            WHERE k.id = ?7 AND k.visitor_id = ?8
            """)
        .setParameter(1, Ids.next())
        .setParameter(2, Timestamp.from(at))
        .setParameter(3, request.slotId())
        .setParameter(4, booker.asker().name())
        .setParameter(5, joined(request.companionIds()))
        .setParameter(6, joined(decision.violations().stream().map(Violation::code).toList()))
        .setParameter(7, request.linkId())
        .setParameter(8, booker.visitorId())
        .executeUpdate();
  }

  private static String joined(Collection<?> values) {
    return values.stream().map(Object::toString).collect(Collectors.joining(","));
  }
}
