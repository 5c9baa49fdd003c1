package org.ziyara.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import org.ziyara.registry.feed.Drop;
import org.ziyara.registry.feed.FeedHead;
import org.ziyara.registry.feed.FeedRefusedException;
import org.ziyara.registry.feed.Refusal;
import org.ziyara.registry.feed.Reject;
import org.ziyara.registry.feed.RejectCode;
import org.ziyara.shared.Ids;
import org.ziyara.shared.Row;
import org.ziyara.shared.Sql;

/** The rows of the feeds: how far each has come. */
@ApplicationScoped
class FeedRepository {

  private static final int NAME_LENGTH = 200;

  /** Longer than any portion takes. */
  private static final String LATER = "UTC_TIMESTAMP(6) + INTERVAL 30 SECOND";

  @PersistenceContext private EntityManager entityManager;

  /**
   * Records a file that is to be applied.
   *
   * @throws RuntimeException of the database when another server has recorded it meanwhile
   */
  long insert(
      String checksum, String fileName, FeedHead head, FeedState state, int entries, Read read) {
    long id = Ids.next();
    sql(
            """
            INSERT INTO registry_feed
              (id, checksum, file_name, kind, business_date, state, entries, read_on, read_at,
               due_at)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, %s)
            """
                .formatted(LATER),
            id,
            checksum,
            name(fileName),
            head.kind().name(),
            head.date(),
            state.name(),
            entries,
            read.on(),
            read.at())
        .executeUpdate();
    return id;
  }

  /** When a file was read, and on which business date. */
  record Read(LocalDate on, Instant at) {}

  /**
   * Records a file that cannot be believed.
   *
   * @param head null for one that does not say what it is
   */
  void insertRefused(
      String checksum, String fileName, FeedHead head, FeedRefusedException cause, Read read) {
    sql(
            """
            INSERT INTO registry_feed
              (id, checksum, file_name, kind, business_date, state, cause_code, cause_expected,
               cause_found, read_on, read_at, ended_at)
            VALUES (?1, ?2, ?3, ?4, ?5, 'REFUSED', ?6, ?7, ?8, ?9, ?10, ?10)
            """,
            Ids.next(),
            checksum,
            name(fileName),
            head == null ? null : head.kind().name(),
            head == null ? null : head.date(),
            cause.refusal().name(),
            cause.expected(),
            cause.found(),
            read.on(),
            read.at())
        .executeUpdate();
  }

  /** The numbers for the centre. */
  void addDrops(long feedId, List<Drop> drops, int percent) {
    for (Drop drop : drops) {
      sql(
              "INSERT INTO registry_feed_drop VALUES (?1, ?2, ?3, ?4, ?5)",
              feedId,
              drop.institutionId(),
              drop.before(),
              drop.after(),
              drop.isMoreThan(percent))
          .executeUpdate();
    }
    sql(
            "UPDATE registry_feed SET population_before = ?2, population_after = ?3 WHERE id = ?1",
            feedId,
            drops.stream().mapToInt(Drop::before).sum(),
            drops.stream().mapToInt(Drop::after).sum())
        .executeUpdate();
  }

  /** Records lines that are not taken. */
  void addRejects(long feedId, Collection<Reject> rejects) {
    for (Reject reject : rejects) {
      sql(
              "INSERT INTO registry_feed_reject VALUES (?1, ?2, ?3, ?4)",
              feedId,
              reject.line(),
              reject.column(),
              reject.code().name())
          .executeUpdate();
    }
    sql("UPDATE registry_feed SET rejected = rejected + ?2 WHERE id = ?1", feedId, rejects.size())
        .executeUpdate();
  }

  /**
   * Takes the turn at a feed until the transaction ends, and tells how many of its entries are
   * done; empty when it is not to be applied, or not any more.
   */
  OptionalInt lock(long feedId) {
    return Row.list(
            sql(
                """
                SELECT reached FROM registry_feed
                WHERE id = ?1 AND state = 'APPLYING' FOR UPDATE
                """,
                feedId),
            Row::integer)
        .stream()
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  int entries(long feedId) {
    return Row.list(sql("SELECT entries FROM registry_feed WHERE id = ?1", feedId), Row::integer)
        .get(0);
  }

  /** As if nothing had been read of it yet. */
  void beginAnew(long feedId, int entries) {
    sql("DELETE FROM registry_feed_reject WHERE feed_id = ?1", feedId).executeUpdate();
    sql(
            """
            UPDATE registry_feed
            SET reached = 0, changed = 0, unchanged = 0, rejected = 0, counted = 0, entries = ?2
            WHERE id = ?1
            """,
            feedId,
            entries)
        .executeUpdate();
  }

  /** How many people were set aside for reasons that nobody foresaw. */
  int setAside(long feedId) {
    return Row.list(
            sql(
                "SELECT COUNT(*) FROM registry_feed_reject WHERE feed_id = ?1 AND code = ?2",
                feedId,
                RejectCode.UNEXPECTED.name()),
            Row::integer)
        .get(0);
  }

  /** How many of its entries are done. */
  int reached(long feedId) {
    return Row.list(sql("SELECT reached FROM registry_feed WHERE id = ?1", feedId), Row::integer)
        .get(0);
  }

  /** All entries up to this one are done. */
  void reach(long feedId, int reached, int changed, int unchanged) {
    sql(
            """
            UPDATE registry_feed
            SET reached = ?2, changed = changed + ?3, unchanged = unchanged + ?4, due_at = %s
            WHERE id = ?1
            """
                .formatted(LATER),
            feedId,
            reached,
            changed,
            unchanged)
        .executeUpdate();
  }

  void addAbsent(long feedId, int absent) {
    sql(
            "UPDATE registry_feed SET absent = absent + ?2, due_at = %s WHERE id = ?1"
                .formatted(LATER),
            feedId,
            absent)
        .executeUpdate();
  }

  /** How many people were written and not yet counted, without feeds that were confirmed. */
  int countWritten() {
    int written =
        Row.list(
                sql(
                    """
                    SELECT COALESCE(SUM(changed + absent - counted), 0) FROM registry_feed
                    WHERE decided_by IS NULL AND counted <> changed + absent FOR UPDATE
                    """),
                Row::integer)
            .get(0);
    sql("""
            UPDATE registry_feed SET counted = changed + absent
            WHERE decided_by IS NULL AND counted <> changed + absent
            """)
        .executeUpdate();
    return written;
  }

  void applied(long feedId, Instant now) {
    sql(
            """
            UPDATE registry_feed SET state = 'APPLIED', ended_at = ?2
            WHERE id = ?1 AND state = 'APPLYING' AND reached = entries
            """,
            feedId,
            now)
        .executeUpdate();
  }

  /** Whether it waited for the centre until now. */
  boolean decide(long feedId, FeedState decision, String by, Instant now) {
    return sql(
                """
                UPDATE registry_feed SET state = ?2, decided_by = ?3, decided_at = ?4, ended_at = ?5,
                  due_at = UTC_TIMESTAMP(6)
                WHERE id = ?1 AND state = 'WAITING'
                """,
                feedId,
                decision.name(),
                by,
                now,
                decision.isEnded() ? now : null)
            .executeUpdate()
        == 1;
  }

  /** What waits for the centre and is older than what is applied now will not be decided. */
  void overtake(FeedHead head, Instant now) {
    sql(
            """
            UPDATE registry_feed SET state = 'REFUSED', cause_code = ?3, cause_expected = ?4,
              cause_found = '', ended_at = ?5
            WHERE state = 'WAITING'
              AND (business_date < ?1 OR (business_date = ?1 AND kind = 'FULL' AND ?2 = 'DELTA'))
            """,
            head.date(),
            head.kind().name(),
            Refusal.OVERTAKEN.name(),
            head.date().toString(),
            now)
        .executeUpdate();
  }

  void refuse(long feedId, Refusal cause, Instant now) {
    sql(
            """
            UPDATE registry_feed SET state = 'REFUSED', cause_code = ?2, cause_expected = '',
              cause_found = '', ended_at = ?3
            WHERE id = ?1 AND state = 'APPLYING'
            """,
            feedId,
            cause.name(),
            now)
        .executeUpdate();
  }

  private static String name(String fileName) {
    return fileName.length() > NAME_LENGTH ? fileName.substring(0, NAME_LENGTH) : fileName;
  }

  private Query sql(String statement, Object... parameters) {
    return Sql.bind(entityManager.createNativeQuery(statement), parameters);
  }
}
