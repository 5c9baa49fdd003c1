package org.ziyara.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.ziyara.shared.Row;

@ApplicationScoped
class OutboxRepository {

  @PersistenceContext private EntityManager entityManager;

  void add(OutboxMessage message) {
    entityManager.persist(message);
  }

  Optional<Contact> contact(long accountId) {
    return Row.list(
            entityManager
                .createNativeQuery(
                    "SELECT username, email, channels, language FROM account WHERE id = ?1")
                .setParameter(1, accountId),
            row -> new Contact(row.text(), row.text(), row.constant(Channels.class), row.text()))
        .stream()
        .findFirst();
  }

  List<OutboxRow> latest(int limit) {
    return Row.list(
        entityManager
            .createNativeQuery(
                """
                SELECT channel, recipient, language, kind, subject, body, created_at
                FROM outbox ORDER BY id DESC
                """)
            .setMaxResults(limit),
        row ->
            new OutboxRow(
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.instant()));
  }
}
