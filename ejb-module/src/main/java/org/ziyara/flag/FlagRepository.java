package org.ziyara.flag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ziyara.shared.Ids;
import org.ziyara.shared.Row;

/** Flags, and the notes of institutions whose visits are to be judged again. */
@ApplicationScoped
class FlagRepository {

  /** What has read before a decision has committed by then. */
  private static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(2);

  /** What is known of a visit that was flagged. */
  record Flag(long visitId, int version, String violations) {}

  private static final String VISITED =
      """
      SELECT i.id FROM institution i WHERE EXISTS
        (SELECT 1 FROM inmate m JOIN visit v ON v.inmate_id = m.id AND v.state = 'CONFIRMED'
         WHERE m.institution_id = i.id)
      """;

  private static final String FLAGGED =
      """
      SELECT m.institution_id FROM inmate m WHERE m.id = ?1 AND EXISTS
        (SELECT 1 FROM visit_flag f JOIN visit v ON v.id = f.visit_id
         JOIN inmate o ON o.id = v.inmate_id WHERE o.institution_id = m.institution_id)
      """;

  @PersistenceContext private EntityManager entityManager;

  /** The visits of the institution's inmates, or of all for null, are to be judged again. */
  int note(Long institutionId) {
    return note(
        institutionId == null
            ? entityManager.createNativeQuery(VISITED)
            : entityManager
                .createNativeQuery(VISITED + " AND i.id = ?1")
                .setParameter(1, institutionId));
  }

  /** Those of the inmate's institution are, if any of them is flagged. */
  int noteFlagged(long inmateId) {
    return note(entityManager.createNativeQuery(FLAGGED).setParameter(1, inmateId));
  }

  private int note(Query institutions) {
    List<Long> ids = Row.list(institutions, Row::number);
    for (long id : ids) {
      note(id, Duration.ZERO);
      note(id, LONGEST_TRANSACTION);
    }
    return ids.size();
  }

  private void note(long institutionId, Duration from) {
    entityManager
        .createNativeQuery(
            """
            INSERT INTO flag_review (id, institution_id, due_at)
            VALUES (?1, ?2, UTC_TIMESTAMP(6) + INTERVAL ?3 SECOND)
            """)
        .setParameter(1, Ids.next())
        .setParameter(2, institutionId)
        .setParameter(3, from.toSeconds())
        .executeUpdate();
  }

  /** The institutions whose turn has come. */
  List<Long> due() {
    return Row.list(
        entityManager.createNativeQuery(
            "SELECT DISTINCT institution_id FROM flag_review WHERE due_at <= UTC_TIMESTAMP(6)"),
        Row::number);
  }

  /** The due notes of an institution, locked: of two servers the second finds none. */
  List<Long> lockDue(long institutionId) {
    return Row.list(
        entityManager
            .createNativeQuery(
                """
                SELECT id FROM flag_review
                WHERE institution_id = ?1 AND due_at <= UTC_TIMESTAMP(6) FOR UPDATE
                """)
            .setParameter(1, institutionId),
        Row::number);
  }

  void forget(Collection<Long> notes) {
    notes.forEach(note -> delete("DELETE FROM flag_review WHERE id = ?1", note));
  }

  /** The flags of the institution's inmates, by visit. */
  Map<Long, Flag> flags(long institutionId) {
    return Row.list(
            entityManager
                .createNativeQuery(
                    """
                    SELECT f.visit_id, f.visit_version, f.violations FROM visit_flag f
                    JOIN visit v ON v.id = f.visit_id JOIN inmate m ON m.id = v.inmate_id
                    WHERE m.institution_id = ?1
                    """)
                .setParameter(1, institutionId),
            row -> new Flag(row.number(), row.integer(), row.text()))
        .stream()
        .collect(Collectors.toMap(Flag::visitId, Function.identity()));
  }

  /** Raises a flag, or changes what it says. */
  void raise(Flag flag, Instant now) {
    entityManager
        .createNativeQuery(
            """
            INSERT INTO visit_flag (visit_id, visit_version, violations, flagged_at)
            VALUES (?1, ?2, ?3, ?4)
            ON DUPLICATE KEY UPDATE
              visit_version = VALUES(visit_version), violations = VALUES(violations)
            """)
        .setParameter(1, flag.visitId())
        .setParameter(2, flag.version())
        .setParameter(3, flag.violations())
        .setParameter(4, Timestamp.from(now))
        .executeUpdate();
  }

  void lower(long visitId) {
    delete("DELETE FROM visit_flag WHERE visit_id = ?1", visitId);
  }

  private void delete(String statement, long id) {
    entityManager.createNativeQuery(statement).setParameter(1, id).executeUpdate();
  }
}
