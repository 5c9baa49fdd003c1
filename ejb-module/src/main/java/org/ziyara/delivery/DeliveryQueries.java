package org.ziyara.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.ziyara.messaging.Channel;
import org.ziyara.messaging.MessageKind;
import org.ziyara.shared.Row;

/** Reads how the sending goes; no text and no whole address leaves here. */
@ApplicationScoped
class DeliveryQueries {

  @PersistenceContext private EntityManager entityManager;

  /**
   * Each figure is read from the index that is made for it: while a gateway is away for a day, tens
   * of thousands wait.
   *
   * @param since what was sent and what expired from then on is counted
   */
  DeliveryFigures figures(Channel channel, boolean configured, Instant since) {
    return Row.list(
            entityManager
                .createNativeQuery(
                    """
                    SELECT (SELECT COUNT(*) FROM outbox
                            WHERE state = 'WAITING' AND channel = ?1 AND ended_at IS NULL),
                           (SELECT MIN(created_at) FROM outbox
                            WHERE state = 'WAITING' AND channel = ?1 AND ended_at IS NULL),
                           (SELECT COUNT(*) FROM outbox
                            WHERE state = 'SENT' AND channel = ?1 AND ended_at >= ?2),
                           (SELECT COUNT(*) FROM outbox
                            WHERE state = 'EXPIRED' AND channel = ?1 AND ended_at >= ?2),
                           (SELECT COUNT(*) FROM outbox WHERE state = 'DEAD' AND channel = ?1)
                    """)
                .setParameter(1, channel.name())
                .setParameter(2, Timestamp.from(since)),
            row ->
                new DeliveryFigures(
                    channel,
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
                SELECT id, ended_at, kind, channel,
                       CASE channel WHEN 'SMS' THEN CONCAT('… ', RIGHT(recipient, 3))
                         ELSE CONCAT(LEFT(recipient, 1), '…',
                                     SUBSTRING(recipient, LOCATE('@', recipient))) END,
                       attempts, failure
                FROM outbox WHERE state = 'DEAD' ORDER BY ended_at DESC, id DESC
                """)
            .setMaxResults(limit),
        row ->
            new DeadMessage(
                row.number(),
                row.instant(),
                row.constant(MessageKind.class),
                row.constant(Channel.class),
                row.text(),
                row.integer(),
                row.text()));
  }
}
