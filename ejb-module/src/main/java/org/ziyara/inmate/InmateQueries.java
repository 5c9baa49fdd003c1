package org.ziyara.inmate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.ziyara.rules.LegalStatus;
import org.ziyara.rules.SecurityClass;
import org.ziyara.rules.Sex;
import org.ziyara.shared.Row;

@ApplicationScoped
class InmateQueries {

  private static final String VIEW =
      """
      SELECT m.id, i.code, m.register_number, m.family_name_ar, m.given_name_ar, m.family_name,
             m.given_name, m.date_of_birth, m.sex, m.legal_status, m.security_class, m.wing,
             m.released_on, m.moves_on, t.code, m.version
      FROM inmate m JOIN institution i ON i.id = m.institution_id
      LEFT JOIN institution t ON t.id = m.moves_to
      WHERE m.institution_id = ?1
      """;

  @PersistenceContext private EntityManager entityManager;

  Optional<InmateView> of(long institutionId, String registerNumber) {
    return Row.list(
            entityManager
                .createNativeQuery(VIEW + " AND m.register_number = ?2")
                .setParameter(1, institutionId)
                .setParameter(2, registerNumber),
            InmateQueries::view)
        .stream()
        .findFirst();
  }

  /** Inmates whose register number comes after {@code after}, in order. */
  List<InmateView> after(long institutionId, String after, int limit) {
    return Row.list(
        entityManager
            .createNativeQuery(VIEW + " AND m.register_number > ?2 ORDER BY m.register_number")
            .setParameter(1, institutionId)
            .setParameter(2, after)
            .setMaxResults(limit),
        InmateQueries::view);
  }

  private static InmateView view(Row row) {
    return new InmateView(
        row.number(),
        row.text(),
        row.text(),
        new InmateDetails(
            row.text(),
            row.text(),
            row.text(),
            row.text(),
            row.date(),
            row.constant(Sex.class),
            row.constant(LegalStatus.class),
            row.constant(SecurityClass.class),
            row.text()),
        row.date(),
        row.date(),
        row.text(),
        row.integer());
  }
}
