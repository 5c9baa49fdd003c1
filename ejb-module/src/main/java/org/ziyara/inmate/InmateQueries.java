package org.ziyara.inmate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

  private static final String PRESENT =
      """
      SELECT institution_id, register_number FROM inmate
      WHERE (released_on IS NULL OR released_on > ?1)
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

  /** The ids of those who are registered so. */
  Map<RegisterKey, Long> ids(Collection<RegisterKey> keys) {
    Map<RegisterKey, Long> ids = new HashMap<>();
    byInstitution(keys)
        .forEach(
            (institutionId, numbers) ->
                entityManager
                    .createQuery(
                        """
                        SELECT i.registerNumber, i.id FROM Inmate i
                        WHERE i.institutionId = :institution AND i.registerNumber IN :numbers
                        """,
                        Object[].class)
                    .setParameter("institution", institutionId)
                    .setParameter("numbers", numbers)
                    .getResultList()
                    .forEach(
                        row ->
                            ids.put(
                                new RegisterKey(institutionId, (String) row[0]), (Long) row[1])));
    return ids;
  }

  /** Who is in detention at the end of the day. */
  Set<RegisterKey> present(LocalDate day) {
    return Row.list(
            entityManager.createNativeQuery(PRESENT).setParameter(1, day), InmateQueries::key)
        .stream()
        .collect(Collectors.toSet());
  }

  /** Who is in detention there, by register number. */
  List<RegisterKey> present(long institutionId, LocalDate day) {
    return Row.list(
        entityManager
            .createNativeQuery(PRESENT + " AND institution_id = ?2 ORDER BY register_number")
            .setParameter(1, day)
            .setParameter(2, institutionId),
        InmateQueries::key);
  }

  static Map<Long, List<String>> byInstitution(Collection<RegisterKey> keys) {
    return keys.stream()
        .collect(
            Collectors.groupingBy(
                RegisterKey::institutionId,
                TreeMap::new,
                Collectors.mapping(RegisterKey::number, Collectors.toList())));
  }

  private static RegisterKey key(Row row) {
    return new RegisterKey(row.number(), row.text());
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
