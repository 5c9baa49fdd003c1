package org.ziyara.messaging;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.Row;
import org.ziyara.shared.Setting;

/** Lets a newcomer to the demonstration read what would have gone out. */
@Stateless
@PermitAll
public class OutboxService {

  @PersistenceContext private EntityManager entityManager;

  /**
   * The latest messages, newest first.
   *
   * @throws NotFoundException unless this is a demonstration
   */
  public List<OutboxRow> latest(int limit) {
    if (!Setting.DEMO.isTrue()) {
      throw new NotFoundException();
    }
    return Row.list(
        entityManager
            .createNativeQuery(
                """
                SELECT channel, recipient, language, kind, body, created_at
                FROM outbox ORDER BY created_at DESC, id DESC
                """)
            .setMaxResults(limit),
        row ->
            new OutboxRow(
                row.text(), row.text(), row.text(), row.text(), row.text(), row.instant()));
  }
}
