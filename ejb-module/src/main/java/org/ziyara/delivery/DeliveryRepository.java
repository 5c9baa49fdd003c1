package org.ziyara.delivery;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.ziyara.messaging.Channel;
import org.ziyara.shared.Row;

/** The messages that are due, and what became of them. */
@ApplicationScoped
class DeliveryRepository {

  /**
   * What has expired meanwhile is given up again at once. An e-mail goes to the address that its
   * reader has now: the earlier one may be why it came back.
   */
  private static final String REVIVE =
      """
      UPDATE outbox o LEFT JOIN account a ON a.id = o.account_id AND o.channel = 'EMAIL'
      SET o.state = 'WAITING', o.ended_at = NULL, o.attempts = 0, o.due_at = ?1,
          o.recipient = COALESCE(a.email, o.recipient)
      WHERE o.state = 'DEAD'""";

  @PersistenceContext private EntityManager entityManager;

  /** Gives up what is of no use any more; returns how many. */
  int expire(Channel channel, Instant now) {
    return sql(
            """
            UPDATE outbox SET state = 'EXPIRED', ended_at = ?1
            WHERE state = 'WAITING' AND channel = ?2 AND expires_at <= ?1
            """,
            now,
            channel.name())
        .executeUpdate();
  }

  /**
   * Takes messages that are due, the longest due first, so that nobody else takes them before the
   * lease ends; those that another sender is just taking are passed over.
   */
  List<DueMessage> claim(
      Channel channel, boolean urgent, Instant now, Instant leaseEnd, int limit) {
    List<DueMessage> due =
        Row.list(
            sql(
                """
                SELECT id, message_id, recipient, language, subject, body, attempts FROM outbox
                WHERE state = 'WAITING' AND channel = ?3 AND urgent = ?2 AND due_at <= ?1
                  AND (expires_at IS NULL OR expires_at > ?1)
                ORDER BY due_at LIMIT %d FOR UPDATE SKIP LOCKED
                """
                    .formatted(limit),
                now,
                urgent,
                channel.name()),
            row ->
                new DueMessage(
                    row.number(),
                    row.text(),
                    row.text(),
                    row.text(),
                    row.text(),
                    row.text(),
                    row.integer()));
    if (!due.isEmpty()) {
      String ids = due.stream().map(message -> String.valueOf(message.id())).collect(joining(", "));
      sql("UPDATE outbox SET due_at = ?1 WHERE id IN (%s)".formatted(ids), leaseEnd)
          .executeUpdate();
    }
    return due;
  }

  void sent(long id, Instant now) {
    sql(
            """
            UPDATE outbox SET state = 'SENT', ended_at = ?1, attempts = attempts + 1, failure = NULL
            WHERE id = ?2
            """,
            now,
            id)
        .executeUpdate();
  }

  void dead(long id, String failure, Instant now) {
    sql(
            """
            UPDATE outbox SET state = 'DEAD', ended_at = ?1, attempts = attempts + 1, failure = ?2
            WHERE id = ?3
            """,
            now,
            failure,
            id)
        .executeUpdate();
  }

  /**
   * Tries again later.
   *
   * @param failed 1 where the attempt counts
   */
  void again(long id, String failure, Instant dueAt, int failed) {
    sql(
            """
            UPDATE outbox SET due_at = ?1, attempts = attempts + ?2, failure = ?3 WHERE id = ?4
            """,
            dueAt,
            failed,
            failure,
            id)
        .executeUpdate();
  }

  int revive(long id, Instant now) {
    return sql(REVIVE + " AND o.id = ?2", now, id).executeUpdate();
  }

  int reviveAll(Instant now) {
    return sql(REVIVE, now).executeUpdate();
  }

  private Query sql(String statement, Object... parameters) {
    Query query = entityManager.createNativeQuery(statement);
    for (int i = 0; i < parameters.length; i++) {
      Object value = parameters[i];
      query.setParameter(i + 1, value instanceof Instant at ? Timestamp.from(at) : value);
    }
    return query;
  }
}
