package org.ziyara.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class AuditRepository {

  @PersistenceContext private EntityManager entityManager;

  void add(AuditEvent event) {
    entityManager.persist(event);
  }
}
