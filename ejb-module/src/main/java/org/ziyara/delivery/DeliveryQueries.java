package org.ziyara.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.ziyara.messaging.MessageKind;
import org.ziyara.shared.Row;

/** Reads how the sending goes; no text and no whole number leaves here. */
@ApplicationScoped
class DeliveryQueries {

  @PersistenceContext private EntityManager entityManager;

  /**
   * @param since what was sent and what expired from then on is counted
   */
  DeliveryFigures figures(boolean configured, Instant since) {
    return Row.list(
            entityManager
                .createNativeQuery(
                    """
                    SELECT (SELECT COUNT(*) FROM outbox WHERE state = 'WAITING'),
                           (SELECT MIN(created_at) FROM outbox WHERE state = 'WAITING'),
                           (SELECT COUNT(*) FROM outbox WHERE state = 'SENT' AND ended_at >= ?1),
                           (SELECT COUNT(*) FROM outbox WHERE state = 'EXPIRED' AND ended_at >= ?1),
                           (SELECT COUNT(*) FROM outbox WHERE state = 'DEAD')
                    """)
                .setParameter(1, Timestamp.from(since)),
            row ->
                new DeliveryFigures(
                    configured,
                    row.number(),
                    row.instant(),
                    row.number(),
                    row.number(),
                    row.number()))
        .get(0);
  }

  /** The dead, the latest first. */
  List<DeadMessage> dead(int limit) {
    return Row.list(
        entityManager
            .createNativeQuery(
                """
                SELECT id, ended_at, kind, CONCAT('… ', RIGHT(recipient, 3)), attempts, failure
                FROM outbox WHERE state = 'DEAD' ORDER BY ended_at DESC, id DESC
                """)
            .setMaxResults(limit),
        row ->
            new DeadMessage(
                row.number(),
                row.instant(),
                row.constant(MessageKind.class),
                row.text(),
                row.integer(),
                row.text()));
  }
}
