package org.ziyara.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.ziyara.shared.Row;

@ApplicationScoped
class ProfileQueries {

  @PersistenceContext private EntityManager entityManager;

  Optional<Profile> of(long accountId) {
    return Row.list(
            entityManager
                .createNativeQuery(
                    """
                    SELECT a.display_name, a.role, i.name_ar, i.name_fr
                    FROM account a LEFT JOIN institution i ON i.id = a.institution_id
                    WHERE a.id = ?1
                    """)
                .setParameter(1, accountId),
            row -> new Profile(row.text(), row.constant(Role.class), row.localized()))
        .stream()
        .findFirst();
  }
}
