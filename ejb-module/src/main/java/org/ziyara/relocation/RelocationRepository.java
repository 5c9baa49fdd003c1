package org.ziyara.relocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ziyara.shared.LinkToken;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.Row;
import org.ziyara.shared.Sql;

/** What became of visits that had lost their slot, to be written and answered. */
@ApplicationScoped
class RelocationRepository {

  /** A relocation, and whose visit it is. */
  record Found(long id, long visitorId, long inmateId) {}

  private static final String FOUND =
      """
      SELECT r.id, v.visitor_id, v.inmate_id FROM visit_relocation r
      JOIN visit v ON v.id = r.visit_id WHERE\s""";

  @PersistenceContext private EntityManager entityManager;

  void add(VisitRelocation relocation) {
    entityManager.persist(relocation);
  }

  /** Adds to the figures of the night in the institution. */
  void add(long nightRunId, long institutionId, RelocationFigures figures) {
    entityManager
        .createNativeQuery(
            """
            INSERT INTO night_relocation (night_run_id, institution_id, displaced, moved, unplaced,
              released, cost, lower_bound, rounds)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
            ON DUPLICATE KEY UPDATE displaced = displaced + VALUES(displaced),
              moved = moved + VALUES(moved), unplaced = unplaced + VALUES(unplaced),
              released = released + VALUES(released), cost = cost + VALUES(cost),
              lower_bound = lower_bound + VALUES(lower_bound), rounds = rounds + VALUES(rounds)
            """)
        .setParameter(1, nightRunId)
        .setParameter(2, institutionId)
        .setParameter(3, figures.displaced())
        .setParameter(4, figures.moved())
        .setParameter(5, figures.unplaced())
        .setParameter(6, figures.released())
        .setParameter(7, figures.cost())
        .setParameter(8, figures.bound())
        .setParameter(9, figures.rounds())
        .executeUpdate();
  }

  /** The relocation whose link has this secret. */
  Optional<Found> find(LinkToken token) {
    return Row.list(
            entityManager
                .createNativeQuery(FOUND + "r.token_hash = ?1")
                .setParameter(1, token.hash()),
            RelocationRepository::found)
        .stream()
        .findFirst();
  }

  /** The latest relocation of a visit of this visitor, in which it has a place. */
  Optional<Found> find(long visitorId, String reference) {
    return Row.list(
            entityManager
                .createNativeQuery(
                    FOUND
                        + "v.reference = ?1 AND v.visitor_id = ?2 AND r.to_slot_id = v.slot_id"
                        + " ORDER BY r.id DESC")
                .setParameter(1, reference)
                .setParameter(2, visitorId)
                .setMaxResults(1),
            RelocationRepository::found)
        .stream()
        .findFirst();
  }

  private static Found found(Row row) {
    return new Found(row.number(), row.number(), row.number());
  }

  /** The relocation, ours until the transaction ends; its visit is locked before. */
  VisitRelocation lock(long id) {
    return Optional.ofNullable(
            entityManager.find(VisitRelocation.class, id, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(NotFoundException::new);
  }

  /**
   * The other institutions that have visits ahead of a visitor of this one's inmates, or visits of
   * inmates that came here or went there.
   */
  List<Long> inCommon(long institutionId, LocalDate today) {
    return Row.list(
        Sql.bind(
            entityManager.createNativeQuery(
                """
            SELECT om.institution_id FROM inmate m
            JOIN visit v ON v.inmate_id = m.id AND v.active = 1 AND v.visit_date >= ?2
            JOIN visit o ON o.visitor_id = v.visitor_id AND o.active = 1 AND o.visit_date >= ?2
            JOIN inmate om ON om.id = o.inmate_id
            WHERE m.institution_id = ?1 AND om.institution_id <> ?1
            UNION
            SELECT v.institution_id FROM inmate m
            JOIN visit v ON v.inmate_id = m.id AND v.active = 1 AND v.visit_date >= ?2
            WHERE m.institution_id = ?1 AND v.institution_id <> ?1
            UNION
            SELECT m.institution_id FROM visit v JOIN inmate m ON m.id = v.inmate_id
            WHERE v.institution_id = ?1 AND v.active = 1 AND v.visit_date >= ?2
              AND m.institution_id <> ?1
            """),
            institutionId,
            today),
        Row::number);
  }
}
