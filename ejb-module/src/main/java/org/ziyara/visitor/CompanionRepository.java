package org.ziyara.visitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.ziyara.shared.Row;

@ApplicationScoped
class CompanionRepository {

  @PersistenceContext private EntityManager entityManager;

  List<CompanionView> of(long visitorId) {
    return Row.list(
        entityManager
            .createNativeQuery(
                """
                SELECT id, full_name, date_of_birth FROM companion
                WHERE visitor_id = ?1 AND removed_at IS NULL ORDER BY id
                """)
            .setParameter(1, visitorId),
        row -> new CompanionView(row.number(), row.text(), row.date()));
  }

  Optional<Companion> find(long companionId) {
    return Optional.ofNullable(entityManager.find(Companion.class, companionId));
  }

  void add(Companion companion) {
    entityManager.persist(companion);
  }
}
